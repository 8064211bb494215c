import type { checksPeopleZhCN } from '../../../../lib/texts/checks-people.zh-CN.ts';
import type { Example } from './example.ts';

/** The rules told in texts/checks-people, with what must and what must not break them. */
export const peopleExamples: Record<keyof typeof checksPeopleZhCN, Example[]> = {};

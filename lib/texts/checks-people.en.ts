import type { checksPeopleZhCN } from './checks-people.zh-CN.ts';

/** The English of checks-people.zh-CN. */
export const checksPeopleEn: typeof checksPeopleZhCN = {};

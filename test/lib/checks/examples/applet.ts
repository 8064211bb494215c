import type { checksAppletZhCN } from '../../../../lib/texts/checks-applet.zh-CN.ts';
import type { Example } from './example.ts';

/** The rules told in texts/checks-applet, with what must and what must not break them. */
export const appletExamples: Record<keyof typeof checksAppletZhCN, Example[]> = {};

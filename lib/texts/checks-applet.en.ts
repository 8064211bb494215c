import type { checksAppletZhCN } from './checks-applet.zh-CN.ts';

/** The English of checks-applet.zh-CN. */
export const checksAppletEn: typeof checksAppletZhCN = {};

import type { scansZhCN } from './scans.zh-CN.ts';

export const scansEn: typeof scansZhCN = {};

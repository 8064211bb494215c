import type { backupZhCN } from './backup.zh-CN.ts';

export const backupEn: typeof backupZhCN = {};

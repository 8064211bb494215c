import type { vaultZhCN } from './vault.zh-CN.ts';

export const vaultEn: typeof vaultZhCN = {};

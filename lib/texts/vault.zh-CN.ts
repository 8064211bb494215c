export const vaultZhCN = {};

export const backupZhCN = {};

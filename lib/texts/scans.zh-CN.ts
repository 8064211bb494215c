export const scansZhCN = {};

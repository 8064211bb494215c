export const editorZhCN = {};

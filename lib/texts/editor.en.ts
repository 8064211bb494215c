import type { editorZhCN } from './editor.zh-CN.ts';

export const editorEn: typeof editorZhCN = {};

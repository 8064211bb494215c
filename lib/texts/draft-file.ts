import { draftFileEn } from './draft-file.en.ts';
import { draftFileZhCN } from './draft-file.zh-CN.ts';
import type { Lang } from './index.ts';

const table = { 'zh-CN': draftFileZhCN, en: draftFileEn } as const;

/** What the check of a draft file says in a language. */
export const draftFileTexts = (lang: Lang) => table[lang] ?? draftFileZhCN;

import type { Lang } from './index.ts';
import { pagesEn } from './pages.en.ts';
import { type PageTexts, pagesZhCN } from './pages.zh-CN.ts';

export type { PageTexts };

const table: Record<Lang, PageTexts> = { 'zh-CN': pagesZhCN, en: pagesEn };

/** The texts of our own pages in a language. */
export const pageTexts = (lang: Lang): PageTexts => table[lang] ?? pagesZhCN;

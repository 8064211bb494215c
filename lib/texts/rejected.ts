import type { Lang } from './index.ts';
import { rejectedEn } from './rejected.en.ts';
import { type RejectedTexts, rejectedZhCN } from './rejected.zh-CN.ts';

const table: Record<Lang, RejectedTexts> = { 'zh-CN': rejectedZhCN, en: rejectedEn };

/** What is said of a rejection, in a language. */
export const rejectedTexts = (lang: Lang): RejectedTexts => table[lang] ?? rejectedZhCN;

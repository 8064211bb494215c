import type { Lang } from './index.ts';
import { noticesEn } from './notices.en.ts';
import { type NoticesTexts, noticesZhCN } from './notices.zh-CN.ts';
import type { Reworded } from './say.ts';

const table: Record<Lang, Reworded<NoticesTexts>> = { 'zh-CN': noticesZhCN, en: noticesEn };

/** Texts of notifications in a language. */
export const noticeTexts = (lang: Lang): Reworded<NoticesTexts> => table[lang] ?? noticesZhCN;

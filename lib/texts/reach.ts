import type { Lang } from './index.ts';
import { reachEn } from './reach.en.ts';
import { type ReachTexts, reachZhCN } from './reach.zh-CN.ts';

const table: Record<Lang, ReachTexts> = { 'zh-CN': reachZhCN, en: reachEn };

/** What keys and entries of menus are called, in a language. */
export const reachTexts = (lang: Lang): ReachTexts => table[lang] ?? reachZhCN;

import type { Lang } from './index.ts';
import { rehearsalEn } from './rehearsal.en.ts';
import { type RehearsalTexts, rehearsalZhCN } from './rehearsal.zh-CN.ts';

const table: Record<Lang, RehearsalTexts> = { 'zh-CN': rehearsalZhCN, en: rehearsalEn };

/** The texts of the rehearsal in a language. */
export const rehearsalTexts = (lang: Lang): RehearsalTexts => table[lang] ?? rehearsalZhCN;

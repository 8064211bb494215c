import { checksEn } from './checks.en.ts';
import { checksZhCN, type RuleId } from './checks.zh-CN.ts';
import type { Lang } from './index.ts';

const table: Record<Lang, Record<RuleId, { message: string; fix: string }>> = { 'zh-CN': checksZhCN, en: checksEn };

/** What each rule says in a language: what is wrong, and what to do. */
export const checkTexts = (lang: Lang) => table[lang] ?? checksZhCN;

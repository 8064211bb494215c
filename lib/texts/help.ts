import { helpEn } from './help.en.ts';
import { type HelpTexts, helpZhCN } from './help.zh-CN.ts';
import type { Lang } from './index.ts';

const table: Record<Lang, HelpTexts> = { 'zh-CN': helpZhCN, en: helpEn };

/** The help in a language. */
export const helpTexts = (lang: Lang): HelpTexts => table[lang] ?? helpZhCN;

import { en } from './en.ts';
import type { Reworded } from './say.ts';
import { type Texts, zhCN } from './zh-CN.ts';

export type Lang = 'zh-CN' | 'en';
export type { Texts };

const table: Record<Lang, Reworded<Texts>> = { 'zh-CN': zhCN, en };

/** The texts of a language; whatever is not English reads Chinese. All have the places of the Chinese ones. */
export const texts = (lang: Lang): Texts => (table[lang] ?? zhCN) as Texts;

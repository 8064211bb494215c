import type { Lang } from './index.ts';
import { welcomeEn } from './welcome.en.ts';
import { type WelcomeTexts, welcomeZhCN } from './welcome.zh-CN.ts';

const table: Record<Lang, WelcomeTexts> = { 'zh-CN': welcomeZhCN, en: welcomeEn };

/** The texts of the welcome page in a language. */
export const welcomeTexts = (lang: Lang): WelcomeTexts => table[lang] ?? welcomeZhCN;

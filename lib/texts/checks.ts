import { checksEn } from './checks.en.ts';
import { checksZhCN } from './checks.zh-CN.ts';
import { checksAppletEn } from './checks-applet.en.ts';
import { checksAppletZhCN } from './checks-applet.zh-CN.ts';
import { checksPeopleEn } from './checks-people.en.ts';
import { checksPeopleZhCN } from './checks-people.zh-CN.ts';
import type { Lang } from './index.ts';

const zhCN = { ...checksZhCN, ...checksPeopleZhCN, ...checksAppletZhCN };

export type RuleId = keyof typeof zhCN;
type RuleTexts = Record<RuleId, { message: string; fix: string }>;

const table: Record<Lang, RuleTexts> = {
  'zh-CN': zhCN,
  en: { ...checksEn, ...checksPeopleEn, ...checksAppletEn },
};

/** What each rule says in a language: what is wrong, and what to do. */
export const checkTexts = (lang: Lang): RuleTexts => table[lang] ?? zhCN;

import type { Lang } from './index.ts';
import { reportsEn } from './reports.en.ts';
import { type ReportTexts, reportsZhCN } from './reports.zh-CN.ts';

export type { ReportTexts };

const table: Record<Lang, ReportTexts> = { 'zh-CN': reportsZhCN, en: reportsEn };

/** The texts about page reports in a language. */
export const reportTexts = (lang: Lang): ReportTexts => table[lang] ?? reportsZhCN;

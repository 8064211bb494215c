import type { Lang } from './index.ts';
import { materialsTablesEn } from './materials-tables.en.ts';
import { type MaterialsTablesTexts, materialsTablesZhCN } from './materials-tables.zh-CN.ts';

export type { MaterialsTablesTexts };

export type TableId = keyof MaterialsTablesTexts['tables'];
export type ColumnId = keyof MaterialsTablesTexts['columns'];
export type ArticleId = keyof MaterialsTablesTexts['articles'];
export type LawId = keyof MaterialsTablesTexts['laws'];
export type StageId = keyof MaterialsTablesTexts['stages'];

const table: Record<Lang, MaterialsTablesTexts> = { 'zh-CN': materialsTablesZhCN, en: materialsTablesEn };

/** The texts of the official tables in a language; names and codes stand in lib/fields/codes. */
export const materialsTablesTexts = (lang: Lang): MaterialsTablesTexts => table[lang] ?? materialsTablesZhCN;

import type { Lang } from './index.ts';
import { materialsEn } from './materials.en.ts';
import { type MaterialTexts, materialsZhCN } from './materials.zh-CN.ts';

export type { MaterialTexts };

export type MaterialId = keyof MaterialTexts['names'];
export type MaterialFormId = keyof MaterialTexts['forms'];
export type MaterialWhyId = keyof MaterialTexts['whys'];
export type ProvinceSaysId = keyof MaterialTexts['provinceSays'];

const table: Record<Lang, MaterialTexts> = { 'zh-CN': materialsZhCN, en: materialsEn };

/** The texts of the checklist of materials in a language. */
export const materialTexts = (lang: Lang): MaterialTexts => table[lang] ?? materialsZhCN;

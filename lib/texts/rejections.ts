import type { Lang } from './index.ts';
import { rejectionsEn } from './rejections.en.ts';
import { rejectionsZhCN } from './rejections.zh-CN.ts';

export type RejectionId = keyof typeof rejectionsZhCN;
type RejectionTexts = Readonly<Record<RejectionId, { cause: string; fix: string }>>;

const table: Record<Lang, RejectionTexts> = { 'zh-CN': rejectionsZhCN, en: rejectionsEn };

/** What each known rejection comes from and what to do about it, in a language. */
export const rejectionTexts = (lang: Lang): RejectionTexts => table[lang] ?? rejectionsZhCN;

import { entryEn } from './entry.en.ts';
import { type EntryTexts, entryZhCN } from './entry.zh-CN.ts';
import type { Lang } from './index.ts';
import { sources } from './sources.ts';

const table: Record<Lang, EntryTexts> = { 'zh-CN': entryZhCN, en: entryEn };

/** What to know of the way into the filing, in a language. */
export const entryTexts = (lang: Lang): EntryTexts => table[lang] ?? entryZhCN;

const entrance =
  'https://developers.weixin.qq.com/doc/oplatform/openApi/miniprogram-management/record/api_geticpentranceinfo';

/** Pages each was read from, all in the month below. */
export const entrySources: Record<keyof EntryTexts['kinds'] | 'dates', string> = {
  file: sources.guide,
  complete: sources.smsHelp,
  // A copy of WeChat's own answer; the page itself was not found.
  change: 'http://www.shanxizhongtai.com/tag/%e5%b0%8f%e7%a8%8b%e5%ba%8f%e5%a4%87%e6%a1%88%e5%8f%98%e6%9b%b4/feed',
  blocked: entrance,
  closed: entrance,
  quota: sources.faq,
  limit: sources.faq,
  wayBack: sources.rejections,
  dates: sources.guide,
};
export const entrySeen = '2026-10';
/** As it is printed: in one piece. */
export const entryMonth = entrySeen.replace('-', '\u2011');

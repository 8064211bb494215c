import type { Coded } from './coded.ts';

// Source: https://developers.weixin.qq.com/doc/oplatform/openApi/miniprogram-management/record/api_geticpentranceinfo (read 2026-10)
/** Whether a mini program may be filed now; closed for certain names, or while the authority's system is down. */
export const entryAvailability = [
  { code: '0', zh: '不开放', en: 'Closed' },
  { code: '1', zh: '开放', en: 'Open' },
] as const satisfies readonly Coded[];

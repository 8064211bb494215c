import type { Coded } from './coded.ts';

// Source: https://developers.weixin.qq.com/doc/oplatform/openApi/miniprogram-management/record/api_geticpentranceinfo (read 2026-10)
/** How far the SMS verification is while a filing is 管局审核中. */
export const smsVerifyStatuses = [
  { code: '1', zh: '等待核验中', en: 'Waiting for the SMS verification, 24 hours from receipt' },
  { code: '2', zh: '核验完成', en: 'Verified; the bureau goes on' },
  { code: '3', zh: '核验超时', en: 'Out of time: the filing is returned and has to be submitted again' },
] as const satisfies readonly Coded[];

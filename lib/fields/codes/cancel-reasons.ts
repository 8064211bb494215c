import type { Coded } from './coded.ts';

// Source: https://developers.weixin.qq.com/doc/oplatform/openApi/miniprogram-management/record/api_cancelicpfiling.html (read 2026-10)
/** Why a record is cancelled. */
export const cancelReasons = [
  { code: '1', zh: '不再运营该小程序', en: 'The mini program is no longer run' },
  {
    code: '2',
    zh: '主体信息发生变更，需注销备案后重新备案',
    en: 'The subject changed and will file again after cancelling',
  },
] as const satisfies readonly Coded[];

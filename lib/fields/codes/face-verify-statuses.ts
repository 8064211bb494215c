import type { Coded } from './coded.ts';

// Source: https://developers.weixin.qq.com/doc/oplatform/openApi/miniprogram-management/record/api_queryicpverifytask.html (read 2026-10)
/** How far the face check of the mini program principal is. */
export const faceVerifyStatuses = [
  { code: '0', zh: '未开始', en: 'Not started' },
  { code: '1', zh: '等待中', en: 'Waiting' },
  { code: '2', zh: '失败', en: 'Failed' },
  { code: '3', zh: '成功', en: 'Passed' },
] as const satisfies readonly Coded[];

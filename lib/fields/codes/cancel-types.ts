import type { Coded } from './coded.ts';
import { filingKinds } from './filing-kinds.ts';

// Source: https://developers.weixin.qq.com/doc/oplatform/openApi/miniprogram-management/record/api_cancelicpfiling.html (read 2026-10)
/** What is cancelled: the kinds of cancellation by their code. */
export const cancelTypes: readonly Coded[] = filingKinds.flatMap(({ cancelType, zh, en, aka }) =>
  cancelType ? [{ code: cancelType, zh, en, aka }] : [],
);

import type { Field } from './field.ts';

const cancelRow = {
  section: 'cancel',
  person: 'subject',
  kind: 'choice',
  answer: 'by-hand',
  required: true,
  source: 'cancel',
  seen: '2026-10',
} as const;

/** 注销备案: it cannot be withdrawn, so the choice is the person's; hints only. */
export const cancel = {
  'icp_cancel.cancel_type': {
    ...cancelRow,
    codes: 'cancelTypes',
    labels: ['注销类型', '注销方式', '注销备案类型', '注销范围'],
    hint: 'cancelType',
  },
  'icp_cancel.cancel_reason': {
    ...cancelRow,
    codes: 'cancelReasons',
    labels: ['注销原因', '注销备案原因', '注销理由'],
    hint: 'cancelReason',
  },
} as const satisfies Record<string, Field>;

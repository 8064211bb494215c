import type { EventType, LifeEvent } from './events.ts';
import type { LifeFiling, Stage } from './filing.ts';
import { familyOf } from './kinds.ts';

export interface Refusal {
  /** Of the official interface, where it has one for this. */
  code?: string;
  text: string;
}

// Codes and texts of api_cancelicpfiling and api_cancelapplyicpfiling (read 2026-10); those without a code are ours.
export const refusals = {
  inReview: { code: '86324', text: '当前正在审核中，请勿重复提交' },
  pastWithdrawal: { code: '86330', text: '备案审核订单未处于可以撤回的状态' },
  nothingToWithdraw: { code: '86368', text: '不存在可撤回的审核订单' },
  notFiled: { code: '86353', text: '小程序未备案，不支持注销' },
  nothingToChange: { text: '小程序未备案，不能变更' },
  filedAlready: { text: '小程序已备案，请使用【变更】' },
  returned: { text: '上一次提交被退回，请先【去完善】' },
  outOfTurn: { text: '备案不在这一步' },
} as const satisfies Record<string, Refusal>;

const running: readonly Stage[] = ['platform_review', 'sms_waiting', 'bureau_review'];
const rejected: readonly Stage[] = ['platform_rejected', 'bureau_rejected'];

const isCancelling = ({ submission }: LifeFiling): boolean => familyOf(submission.kind) === 'cancel';

/** Handing something in: again what was sent back, a change or cancellation of what is filed, anew what is not. */
function againstSubmission(filing: LifeFiling, kind: LifeFiling['submission']['kind']): Refusal | undefined {
  const { stage, submission } = filing;
  const family = familyOf(kind);
  if (running.includes(stage)) return refusals.inReview;
  if (rejected.includes(stage)) return family === familyOf(submission.kind) ? undefined : refusals.returned;
  if (stage === 'filed') return family === 'new' ? refusals.filedAlready : undefined;
  return { new: undefined, change: refusals.nothingToChange, cancel: refusals.notFiled }[family];
}

/** Withdrawal works in the platform's review alone, and never for a cancellation (WeChat's interface pages, 2026-10). */
function againstWithdrawal(filing: LifeFiling): Refusal | undefined {
  if (!running.includes(filing.stage)) return refusals.nothingToWithdraw;
  return filing.stage === 'platform_review' && !isCancelling(filing) ? undefined : refusals.pastWithdrawal;
}

const turns: Partial<Record<EventType, Stage>> = {
  platformPassed: 'platform_review',
  platformRejected: 'platform_review',
  verified: 'sms_waiting',
  smsFailed: 'sms_waiting',
  smsTimedOut: 'sms_waiting',
  bureauPassed: 'bureau_review',
  bureauRejected: 'bureau_review',
};

/** Why an event cannot happen to this filing now; undefined if it can. */
export function refusalOf(filing: LifeFiling, event: LifeEvent): Refusal | undefined {
  if (event.type === 'submitted') return againstSubmission(filing, event.submission.kind);
  if (event.type === 'withdrawn') return againstWithdrawal(filing);
  return turns[event.type] === filing.stage ? undefined : refusals.outOfTurn;
}

import type { Situation } from './standing.ts';

/** Whose turn it is: the person's, others', nobody's yet, or nobody's any more. */
export type Turn = 'mine' | 'others' | 'later' | 'over';

/** Where each situation stands in a list. */
export const attention: Record<Situation, Turn> = {
  preparing: 'later',
  blocked: 'later',
  reuseWaiting: 'mine',
  reuseLate: 'mine',
  reuseLost: 'mine',
  faceWaiting: 'mine',
  faceOver: 'mine',
  paymentWaiting: 'mine',
  verificationReview: 'others',
  verificationRejected: 'mine',
  platformReview: 'others',
  platformLate: 'mine',
  platformRejected: 'mine',
  smsAwaited: 'mine',
  smsWaiting: 'mine',
  smsNoTries: 'mine',
  smsOther: 'mine',
  smsTimedOut: 'mine',
  smsFailed: 'mine',
  cancelSmsWaiting: 'mine',
  cancelSmsTimedOut: 'mine',
  bureauReview: 'others',
  bureauLate: 'mine',
  bureauRejected: 'mine',
  withdrawn: 'mine',
  filed: 'over',
  cancelled: 'over',
  stopped: 'over',
};

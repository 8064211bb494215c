import type { Filing } from '../../../lib/tracker/filing.ts';
import type { Deed } from '../../../lib/tracker/possible-events.ts';
import type { Situation } from '../../../lib/tracker/standing.ts';

/** How a filing comes to stand there: what happened, so many hours ago. */
export interface SituationWorld {
  happened: readonly [hoursAgo: number, deed: Deed][];
  about?: Partial<Filing>;
}

const submitted = { type: 'submitted' } as const;
const forwarded = { type: 'statusSeen', code: '4' } as const;
const sms = { type: 'smsReceived', verifier: 'subjectPrincipal' } as const;
const wrong = { type: 'resultSeen', result: '2', verifier: 'subjectPrincipal' } as const;
const days = 24;

export const situationWorlds: Record<Situation, SituationWorld> = {
  preparing: { happened: [] },
  blocked: { happened: [[1, { type: 'statusSeen', code: '1026' }]] },
  reuseWaiting: { happened: [[1, { type: 'reuseAsked' }]] },
  reuseLate: { happened: [[25, { type: 'reuseAsked' }]] },
  reuseLost: { happened: [[4 * days, { type: 'reuseAsked' }]] },
  faceWaiting: { happened: [[1, { type: 'faceAsked' }]] },
  faceOver: { happened: [[4 * days, { type: 'faceAsked' }]] },
  paymentWaiting: { happened: [[1, { type: 'procedureSeen', code: '15' }]], about: { combined: true } },
  verificationReview: { happened: [[1, { type: 'procedureSeen', code: '17' }]], about: { combined: true } },
  verificationRejected: { happened: [[1, { type: 'procedureSeen', code: '18' }]], about: { combined: true } },
  platformReview: { happened: [[1, submitted]] },
  platformLate: { happened: [[20 * days, submitted]] },
  platformRejected: { happened: [[1, { type: 'statusSeen', code: '3' }]] },
  smsAwaited: { happened: [[1, forwarded]] },
  smsWaiting: { happened: [[1, sms]] },
  smsNoTries: {
    happened: [[2, sms], ...Array.from({ length: 5 }, (_, at): [number, Deed] => [1 - at / 10, wrong])],
  },
  smsOther: {
    happened: [
      [2, sms],
      [1, { type: 'resultSeen', result: '31', verifier: 'subjectPrincipal' }],
    ],
  },
  smsTimedOut: { happened: [[25, sms]] },
  smsFailed: {
    happened: [
      [2, sms],
      [1, { type: 'resultSeen', result: '21', verifier: 'subjectPrincipal' }],
    ],
  },
  cancelSmsWaiting: { happened: [[1, sms]], about: { kind: 'cancel_service' } },
  cancelSmsTimedOut: { happened: [[25, sms]], about: { kind: 'cancel_service' } },
  bureauReview: {
    happened: [
      [2, forwarded],
      [1, { type: 'smsStatusSeen', code: '2' }],
    ],
  },
  bureauLate: {
    happened: [
      [60 * days, forwarded],
      [59 * days, { type: 'smsStatusSeen', code: '2' }],
    ],
  },
  bureauRejected: { happened: [[1, { type: 'statusSeen', code: '5' }]] },
  withdrawn: {
    happened: [
      [2, submitted],
      [1, { type: 'withdrawn' }],
    ],
  },
  filed: { happened: [[1, { type: 'statusSeen', code: '6' }]] },
  cancelled: {
    happened: [
      [2, submitted],
      [1, { type: 'cancelled' }],
    ],
    about: { kind: 'cancel_service' },
  },
  stopped: {
    happened: [
      [2, submitted],
      [1, { type: 'stopped' }],
    ],
    about: { kind: 'cancel_service' },
  },
};

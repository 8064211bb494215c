import type { Clock } from './clocks.ts';
import type { Filing } from './filing.ts';
import { type FilingState, wrongAllowed, wrongEntries } from './filing-state.ts';

/** Where a filing stands now, in as many words as there are things to do about it. Texts: lib/texts/tracker.*.ts */
export const situations = [
  'preparing',
  'blocked',
  'reuseWaiting',
  'reuseLate',
  'reuseLost',
  'faceWaiting',
  'faceOver',
  'paymentWaiting',
  'verificationReview',
  'verificationRejected',
  'platformReview',
  'platformLate',
  'platformRejected',
  'smsAwaited',
  'smsWaiting',
  'smsNoTries',
  'smsOther',
  'smsTimedOut',
  'smsFailed',
  'cancelSmsWaiting',
  'cancelSmsTimedOut',
  'bureauReview',
  'bureauLate',
  'bureauRejected',
  'withdrawn',
  'filed',
  'cancelled',
  'stopped',
] as const;
export type Situation = (typeof situations)[number];

interface Seen {
  filing: Pick<Filing, 'kind'>;
  state: FilingState;
  clocks: readonly Clock[];
  now: number;
}
type Row = [situation: Situation, is: (seen: Seen) => boolean];

const cancels = ({ filing }: Seen): boolean => filing.kind.startsWith('cancel');
const running = ({ clocks, now }: Seen, kind: Clock['kind']): boolean =>
  clocks.some((clock) => clock.kind === kind && now < clock.until);
const past = ({ clocks, now }: Seen, kind: Clock['kind']): boolean =>
  clocks.some((clock) => clock.kind === kind && now >= clock.until);
const waiting = ({ state }: Seen): boolean => Object.values(state.sms).some(({ standing }) => standing === 'waiting');
const procedure =
  (...codes: string[]) =>
  ({ state }: Seen): boolean =>
    codes.includes(state.procedure ?? '');

/** The first that holds, by stage. One SMS out of time loses the whole filing, however many were verified. */
const byStage: Record<FilingState['stage'], readonly Row[]> = {
  not_filed: [
    ['paymentWaiting', procedure('15')],
    ['verificationRejected', procedure('18')],
    ['verificationReview', procedure('9', '16', '17', '19')],
    ['faceOver', (seen) => past(seen, 'faceTask')],
    ['faceWaiting', ({ state }) => state.face !== undefined && !state.face.done],
    ['reuseLost', (seen) => past(seen, 'reuseLost')],
    ['reuseLate', (seen) => past(seen, 'reuseConfirm')],
    ['reuseWaiting', (seen) => running(seen, 'reuseConfirm')],
    ['blocked', ({ state }) => state.blockers.length > 0],
    ['preparing', () => true],
  ],
  platform_review: [
    ['platformLate', (seen) => past(seen, 'platform')],
    ['platformReview', () => true],
  ],
  platform_rejected: [['platformRejected', () => true]],
  bureau_review: [
    ['cancelSmsTimedOut', (seen) => cancels(seen) && (past(seen, 'sms') || seen.state.smsLost !== undefined)],
    ['smsFailed', ({ state }) => state.smsLost === 'failed'],
    ['smsTimedOut', (seen) => past(seen, 'sms') || seen.state.smsLost === 'timedOut'],
    ['smsNoTries', (seen) => waiting(seen) && wrongEntries(seen.state) >= wrongAllowed],
    ['cancelSmsWaiting', (seen) => cancels(seen) && waiting(seen)],
    ['smsWaiting', waiting],
    ['smsOther', ({ state }) => state.othersWaiting],
    ['bureauLate', (seen) => past(seen, 'bureau')],
    ['bureauReview', ({ state, filing }) => state.allVerifiedAt !== undefined || filing.kind === 'cancel_access'],
    ['smsAwaited', () => true],
  ],
  bureau_rejected: [['bureauRejected', () => true]],
  filed: [['filed', () => true]],
  withdrawn: [['withdrawn', () => true]],
  cancelled: [['cancelled', () => true]],
  stopped: [['stopped', () => true]],
};

/** Where it stands at a time, from its clocks then (clocks.ts). */
export const standing = (seen: Seen): Situation => (byStage[seen.state.stage].find(([, is]) => is(seen)) as Row)[0];

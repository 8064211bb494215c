import type { Clock } from './clocks.ts';
import type { Filing } from './filing.ts';
import type { FilingState } from './filing-state.ts';
import type { Reminder } from './reminder.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** When to be reminded of an SMS, in minutes: so long after receipt, so long before its end. At its end always. */
export interface SmsSteps {
  after: readonly number[];
  before: readonly number[];
}
export const usualSmsSteps: SmsSteps = { after: [240], before: [360, 120, 30] };

/** So long before the end (ms), for the other clocks; 0 is the end itself. */
const before: Record<Exclude<Clock['kind'], 'sms'>, readonly number[]> = {
  platform: [0],
  bureau: [0],
  reuseConfirm: [6 * hour, hour, 0],
  reuseLost: [day, 0],
  faceNotice: [2 * hour, 0],
  faceTask: [day, 3 * hour, 0],
  payment: [6 * hour, hour, 0],
  // From a month before its end on a document is refused (guide, §4): the third is that day.
  papers: [90 * day, 60 * day, 31 * day, 7 * day],
};

/** What waits for nobody rings at night too. */
const urgent: ReadonlySet<Clock['kind']> = new Set(['sms', 'reuseConfirm', 'payment']);

const leftOrOver = (ms: number): Reminder['step'] => (ms === 0 ? 'over' : 'left');

function ofClock(clock: Clock, steps: SmsSteps): Reminder[] {
  const { id, filingId, kind, from, until, known } = clock;
  const ends = kind === 'sms' ? [...steps.before.map((minutes) => minutes * minute), 0] : before[kind];
  // The last but one is loud too: whoever sleeps through that cannot make up for it.
  const last = Math.min(...ends.filter((ms) => ms > 0));
  const about = { series: id, filingId, kind, known, until };
  const all: Reminder[] = [
    ...(kind === 'sms'
      ? [
          { ...about, step: 'begun' as const, at: known, loud: false },
          ...steps.after.map((minutes) => ({
            ...about,
            step: 'later' as const,
            at: from + minutes * minute,
            loud: false,
          })),
        ]
      : []),
    ...ends.map((ms) => ({
      ...about,
      step: leftOrOver(ms),
      at: until - ms,
      loud: urgent.has(kind) && (ms === 0 || ms === last),
    })),
  ];
  // What stands there from the beginning says nothing new.
  return all.filter(({ at, step }) => step === 'over' || (at < until && (step === 'begun' || at > from)));
}

/** Kinds for which no SMS is sent: cloud vendors' tables for 取消接入 (read 2026-10). */
export const withoutSms: ReadonlySet<Filing['kind']> = new Set(['cancel_access']);

/** 「12381 的短信来了吗？」: daily from the submission on, hourly once the platform has passed it on, until it is noted. */
function asking(filing: Filing, state: FilingState): Reminder[] {
  const { stage, submittedAt, forwardedAt, round, sms, allVerifiedAt, smsLost, notedAt: known } = state;
  const isAnswered = Object.keys(sms).length > 0 || allVerifiedAt !== undefined || smsLost !== undefined;
  if (withoutSms.has(filing.kind) || (isAnswered && !state.othersWaiting)) return [];
  const about = { filingId: filing.id, kind: 'askForSms', step: 'ask', known, loud: false } as const;
  if (stage === 'platform_review' && submittedAt !== undefined)
    return [{ ...about, series: [filing.id, 'ask', 'daily', round].join('|'), at: submittedAt + day, every: day }];
  if (stage === 'bureau_review' && forwardedAt !== undefined && !smsLost)
    return [{ ...about, series: [filing.id, 'ask', 'hourly', round].join('|'), at: forwardedAt + hour, every: hour }];
  return [];
}

/** All there is to say about a filing, past and to come: reconcile.ts knows what has been said. */
export const remindersOf = (
  filing: Filing,
  state: FilingState,
  clocks: readonly Clock[],
  steps: SmsSteps,
): Reminder[] =>
  filing.removedAt === undefined ? [...clocks.flatMap((clock) => ofClock(clock, steps)), ...asking(filing, state)] : [];

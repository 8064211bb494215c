import type { Filing } from '../../lib/tracker/filing.ts';
import type { FilingEvent } from '../../lib/tracker/filing-event.ts';
import { beginning } from '../../lib/tracker/filing-state.ts';
import { isRefused } from '../../lib/tracker/move.ts';
import { next } from '../../lib/tracker/next.ts';
import type { Deed } from '../../lib/tracker/possible-events.ts';

/** Where a filing may stand that is added late, and what has happened to it then. */
const deedsTo = {
  fill: [],
  platform: [{ type: 'submitted' }],
  awaiting: [{ type: 'statusSeen', code: '4' }],
  verified: [
    { type: 'statusSeen', code: '4' },
    { type: 'smsStatusSeen', code: '2' },
  ],
  platformRejected: [{ type: 'statusSeen', code: '3' }],
  bureauRejected: [{ type: 'statusSeen', code: '5' }],
  filed: [{ type: 'statusSeen', code: '6' }],
} as const satisfies Record<string, readonly Deed[]>;

export type FirstStage = keyof typeof deedsTo;
const all = Object.keys(deedsTo) as FirstStage[];

/** What is known to have happened to a filing that stands there, at a time in ms. */
export const firstEvents = (stage: FirstStage, { at, noted }: { at: number; noted: number }): FilingEvent[] =>
  deedsTo[stage].map((deed) => ({ ...deed, id: crypto.randomUUID(), noted, at }));

/** Where a filing of a kind can stand: a change is not on record before it was submitted, and a cancellation never is. */
export const firstStages = (about: Pick<Filing, 'kind' | 'combined'>): FirstStage[] =>
  all.filter((stage) => {
    const [first] = firstEvents(stage, { at: 0, noted: 0 });
    return !first || !isRefused(next(beginning(0), first, about));
  });

import type { Filing } from './filing.ts';
import { type FilingEvent, procedureCodes } from './filing-event.ts';
import type { FilingState } from './filing-state.ts';
import { isRefused } from './move.ts';
import { next } from './next.ts';
import { verifiers } from './verifiers.ts';

type Unnoted<Event> = Event extends FilingEvent ? Omit<Event, 'id' | 'noted' | 'at'> : never;
/** What can have happened, without when. */
export type Deed = Unnoted<FilingEvent>;

/**
 * What a person can tell of by one press, most of it in the order of a filing's life. What the ministry's page answers and
 * what only the form says (blockers) is chosen elsewhere.
 */
const told: readonly Deed[] = [
  { type: 'reuseAsked' },
  { type: 'reuseConfirmed' },
  { type: 'faceAsked' },
  { type: 'faceChecked' },
  { type: 'submitted' },
  { type: 'statusSeen', code: '3' },
  { type: 'statusSeen', code: '4' },
  ...verifiers.map((verifier) => ({ type: 'smsReceived', verifier }) as const),
  ...verifiers.map((verifier) => ({ type: 'verified', verifier }) as const),
  { type: 'smsStatusSeen', code: '2' },
  { type: 'smsStatusSeen', code: '3' },
  { type: 'statusSeen', code: '5' },
  { type: 'statusSeen', code: '6' },
  { type: 'withdrawn' },
  { type: 'cancelled' },
  { type: 'stopped' },
];

/** States of verification and filing in one, which only that has. */
const procedures: readonly Deed[] = procedureCodes.map((code) => ({ type: 'procedureSeen', code }));

/** Those of the deeds that can have happened to a filing as it stands, at a time in ms. */
export function possibleEvents(filing: Filing, state: FilingState, now: number): Deed[] {
  const can = (deed: Deed): boolean =>
    !isRefused(next(state, { ...deed, id: 'asked', noted: now, at: now } as FilingEvent, filing));
  return [...told, ...(filing.combined ? procedures : [])].filter(can);
}

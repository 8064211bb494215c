import { z } from '../zod.ts';
import { reminder } from './reminder.ts';

const time = z.number();

/** A reminder to be shown, with what it comes too late for. */
export const ring = z.object({
  reminder,
  /** How late, ms: the machine slept. What quiet hours put off is not late. */
  late: time,
  /** Times before, since the last one that was shown, at which it should have been said and nobody was awake. */
  missed: z.number(),
  /** Up to when its series was dealt with before it: should it come to nothing unshown, this is so again. */
  before: time.optional(),
});
export type Ring = z.infer<typeof ring>;

/** What has been said, and what could not be in time. Kept on disk; the one memory of reminders. */
export const ledger = z.object({
  /** When it was last looked at: a clock set back shows here. */
  seen: time,
  /** Series → everything due up to then is dealt with. */
  upTo: z.record(z.string(), time),
  /** Series → not before then, unless loud; said again at that time. */
  snoozed: z.record(z.string(), time),
  /** To be shown, and not yet known to have been: whatever ends the worker in between, the next one shows them. */
  showing: z.array(ring),
  /** What came late or not at all because the machine slept, until the person has seen this. */
  missed: z.array(z.object({ series: z.string(), filingId: z.string(), at: time, count: z.number() })),
});
export type Ledger = z.infer<typeof ledger>;

export const emptyLedger: Ledger = { seen: 0, upTo: {}, snoozed: {}, showing: [], missed: [] };

/** The ledger once what stood in `showing` has been shown. */
export const shown = (of: Ledger): Ledger => ({ ...of, showing: [] });

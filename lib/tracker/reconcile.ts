import { z } from '../zod.ts';
import { afterQuiet, type QuietHours } from './quiet-hours.ts';
import { type Reminder, reminder } from './reminder.ts';

const time = z.number();

/** A reminder to be shown, with what it comes too late for. */
export const ring = z.object({
  reminder,
  /** How late, ms: the machine slept. What quiet hours put off is not late. */
  late: time,
  /** Times before, since the last one that was shown, at which it should have been said and nobody was awake. */
  missed: z.number(),
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

export interface Reconciled {
  /** With everything there is to show in `showing`: write it first, then show, then write `shown`. */
  ledger: Ledger;
  /** When to look again; undefined: never, as far as is known. */
  nextAt?: number;
}

/** Clocks are corrected by less; more is a clock that was wrong before or is wrong now. */
const correction = 10 * 60_000;
/** Alarms are late by up to a minute (browsers round), so that is no oversleeping. */
const punctual = 2 * 60_000;
const mostMissed = 100;
const forgotten = 180 * 24 * 60 * 60_000;

interface Due {
  /** The last one due, by its own time; of one that comes again, the last time it came. */
  last?: Reminder;
  /** When each that is due was to be said. */
  spoken: number[];
  next?: number;
}

/** The times of one reminder after `mark`: those that are due, the last of them, the next to come. */
function dueOf(one: Reminder, mark: number, now: number, speakAt: (at: number) => number): Due {
  const { at, every } = one;
  const begin = at > mark || every === undefined ? at : at + (Math.floor((mark - at) / every) + 1) * every;
  if (begin <= mark) return { spoken: [] };
  const spoken: number[] = [];
  let last: Reminder | undefined;
  for (let each = begin; ; each += every ?? 1) {
    const when = speakAt(each);
    if (when > now) return { ...(last && { last }), spoken, next: when };
    last = { ...one, at: each };
    spoken.push(when);
    if (every === undefined) return { last, spoken };
  }
}

/** Snoozed, it comes again when that is over, unless its clock is. */
const again = ([first]: readonly Reminder[], at?: number): Reminder[] =>
  first && at !== undefined && at < (first.until ?? Number.POSITIVE_INFINITY)
    ? [{ ...first, step: first.step === 'ask' ? 'ask' : 'left', at, loud: false, every: undefined }]
    : [];

const earliest = (times: readonly (number | undefined)[]): number | undefined =>
  times.reduce(
    (first, each) => (each !== undefined && (first === undefined || each < first) ? each : first),
    undefined,
  );

const grouped = (reminders: readonly Reminder[]): Map<string, Reminder[]> => {
  const groups = new Map<string, Reminder[]>();
  for (const one of reminders) {
    const group = groups.get(one.series);
    if (group) group.push(one);
    else groups.set(one.series, [one]);
  }
  return groups;
};

/** The ledger once what stood in `showing` has been shown. */
export const shown = (of: Ledger): Ledger => ({ ...of, showing: [] });

/**
 * What is to be said now, once: of each series only its last due reminder, with the number of those before it that were
 * never said. Called twice it says nothing the second time. A clock set back makes what was said ahead of time due again.
 */
export function reconcile(
  reminders: readonly Reminder[],
  before: Ledger,
  { now, quiet }: { now: number; quiet: QuietHours },
): Reconciled {
  const setBack = before.seen > now + correction;
  const rings: Ring[] = [];
  // Kept for a while when its series is gone: what was undone may be noted again, and has been said.
  const upTo = Object.fromEntries(
    Object.entries(before.upTo)
      .filter(([, mark]) => mark > now - forgotten)
      .map(([series, mark]) => [series, setBack ? Math.min(mark, now) : mark]),
  );
  const snoozed: Record<string, number> = {};
  const nexts: (number | undefined)[] = [];

  for (const [series, group] of grouped(reminders)) {
    const mark = upTo[series] ?? Number.NEGATIVE_INFINITY;
    const until = before.snoozed[series];
    const speaks = ({ loud }: Reminder, at: number): number =>
      loud ? at : afterQuiet(until === undefined ? at : Math.max(at, until), quiet);
    const due = [...group, ...again(group, until)].map((one) => dueOf(one, mark, now, (at) => speaks(one, at)));
    const last = due.reduce<Reminder | undefined>(
      (latest, one) => (one.last && (!latest || one.last.at > latest.at) ? one.last : latest),
      undefined,
    );
    if (last) {
      const said = speaks(last, last.at);
      // Put off to one time, they are one: only what had a time of its own was missed.
      const earlier = new Set(due.flatMap(({ spoken }) => spoken).filter((time) => time < said));
      upTo[series] = last.at;
      rings.push({ reminder: last, late: now - said, missed: earlier.size });
    }
    if (until !== undefined && until > now) snoozed[series] = until;
    // What is put off past something later of its series is said with that: this looks once too often, at most.
    nexts.push(...due.map(({ next }) => next));
  }

  const late = rings.filter(({ late: by, missed }) => missed > 0 || by > punctual);
  const missed = late.map(({ reminder: { series, filingId, at }, missed: others, late: by }) => ({
    series,
    filingId,
    at,
    count: others + (by > punctual ? 1 : 0),
  }));
  // One series shows once: the newest of it says all.
  const newer = new Set(rings.map((one) => one.reminder.series));
  const showing = [...before.showing.filter((one) => !newer.has(one.reminder.series)), ...rings];
  return {
    ledger: { seen: now, upTo, snoozed, showing, missed: [...before.missed, ...missed].slice(-mostMissed) },
    ...((nextAt) => nextAt !== undefined && { nextAt })(earliest(nexts)),
  };
}

import { correction, dueOf, knownSince, type Since } from './due.ts';
import type { Ledger, Ring } from './ledger.ts';
import { afterQuiet, type QuietHours } from './quiet-hours.ts';
import type { Reminder } from './reminder.ts';

export interface Reconciled {
  /** With everything there is to show in `showing`: write it first, then show, then write `shown`. */
  ledger: Ledger;
  /** When to look again; undefined: never, as far as is known. */
  nextAt?: number;
}

/** Alarms are late by up to a minute (browsers round), so that is no oversleeping. */
const punctual = 2 * 60_000;
const mostMissed = 1000;
/** Series that are gone and still remembered: what was undone may be noted again, and has been said. */
const mostGone = 2000;

/** Snoozed, it comes again when that is over: as what it is by then. */
function again([first]: readonly Reminder[], at?: number): Reminder[] {
  if (!first || at === undefined) return [];
  const running = at < (first.until ?? Number.POSITIVE_INFINITY) ? 'left' : 'over';
  const known = Math.min(first.known, at);
  return [{ ...first, step: first.step === 'ask' ? 'ask' : running, at, known, loud: false, every: undefined }];
}

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

/** A clock set back makes what was to be said ahead of time due again; what is put off stays put off for as long. */
function setBack(before: Ledger, now: number): Ledger {
  const by = before.seen - now;
  if (by <= correction) return before;
  const changed = (of: Record<string, number>, change: (time: number) => number): Record<string, number> =>
    Object.fromEntries(Object.entries(of).map(([series, at]) => [series, change(at)]));
  return {
    ...before,
    upTo: changed(before.upTo, (mark) => Math.min(mark, now)),
    // What would be over by that was put off by the clock as it is now.
    snoozed: changed(before.snoozed, (until) => (until - by < now ? until : until - by)),
    showing: before.showing.filter(({ reminder: { at } }) => at <= now),
  };
}

/** Without the oldest of those that are gone, should there be so many. Goes by no clock, which may be wrong. */
function remembered(upTo: Record<string, number>, isLive: (series: string) => boolean): Record<string, number> {
  const gone = Object.keys(upTo).filter((series) => !isLive(series));
  if (gone.length <= mostGone) return upTo;
  const oldest = gone.toSorted((one, other) => (upTo[one] ?? 0) - (upTo[other] ?? 0)).slice(0, -mostGone);
  const left = { ...upTo };
  for (const series of oldest) delete left[series];
  return left;
}

/** What was to be shown and is still so: an end that was moved has reminders of its own. */
const stillTrue = (showing: readonly Ring[], groups: ReadonlyMap<string, readonly Reminder[]>): Ring[] =>
  showing.flatMap((one) => {
    const { series, step, until } = one.reminder;
    const [first] = groups.get(series) ?? [];
    if (!first || first.until === until) return first ? [one] : [];
    return step === 'begun' ? [{ ...one, reminder: { ...one.reminder, until: first.until } }] : [];
  });

/** Marks as they were before what was to be shown and is true no more: nobody has heard of it, should it come back. */
function unsaid({ upTo, showing }: Ledger, still: readonly Ring[]): Record<string, number> {
  const kept = new Set(still.map(({ reminder: { series } }) => series));
  const dropped = showing.filter(({ reminder: { series } }) => !kept.has(series));
  if (dropped.length === 0) return upTo;
  const left = { ...upTo };
  for (const { reminder, before } of dropped) {
    if (before === undefined) delete left[reminder.series];
    else left[reminder.series] = before;
  }
  return left;
}

const countOf = ({ missed, late }: Ring): number => missed + (late > punctual ? 1 : 0);

/** One line for each series, with all that it missed. */
function added(missed: Ledger['missed'], rings: readonly Ring[]): Ledger['missed'] {
  const late = rings.filter((ring) => countOf(ring) > 0);
  if (late.length === 0) return missed;
  const all = new Map(missed.map((one) => [one.series, one]));
  for (const ring of late) {
    const { reminder } = ring;
    const { series, filingId, at } = reminder;
    const before = all.get(series)?.count ?? 0;
    all.delete(series); // so that it stands last
    all.set(series, { series, filingId, at, count: before + countOf(ring) });
  }
  return [...all.values()].slice(-mostMissed);
}

/** A series that showed nothing yet when the next of it came: the newest says all, and counts it. */
const inPlaceOf = (older: Ring | undefined, ring: Ring): Ring =>
  older ? { ...ring, before: older.before, missed: ring.missed + older.missed + 1 } : ring;

/**
 * What is to be said now, once: of each series only its last due reminder, with the number of those before it that were
 * never said. Called twice it says nothing the second time. What came out only after its time was missed by nobody.
 */
export function reconcile(
  reminders: readonly Reminder[],
  kept: Ledger,
  { now, quiet }: { now: number; quiet: QuietHours },
): Reconciled {
  const before = setBack(kept, now);
  const { seen } = before;
  // By a clock that ran ahead nothing is known of what came between setting it back and now.
  const looked = seen > now + correction ? Number.NEGATIVE_INFINITY : seen;
  const groups = grouped(reminders);
  const still = stillTrue(before.showing, groups);
  const upTo = unsaid(before, still);
  const marks: Record<string, number> = {};
  const rings: Ring[] = [];
  const snoozed: Record<string, number> = {};
  const nexts: (number | undefined)[] = [];

  for (const [series, group] of groups) {
    const until = before.snoozed[series];
    const since: Since = { mark: upTo[series] ?? Number.NEGATIVE_INFINITY, seen: looked, now };
    const speaks = ({ loud }: Reminder, at: number): number =>
      loud ? at : afterQuiet(until === undefined ? at : Math.max(at, until), quiet);
    const due = [...group, ...again(group, until)].map((one) => dueOf(one, since, (at) => speaks(one, at)));
    const last = due.reduce<Reminder | undefined>(
      (latest, one) => (one.last && (!latest || one.last.at > latest.at) ? one.last : latest),
      undefined,
    );
    if (last) {
      const said = speaks(last, last.at);
      const known = knownSince(last, now);
      // Put off to one time, they are one: only what had a time of its own was missed.
      const times = due
        .flatMap(({ spoken }) => spoken)
        .filter((time) => time < said && time > Math.max(seen, known - 1));
      marks[series] = last.at;
      const late = said <= seen ? 0 : now - Math.max(said, known);
      rings.push({ reminder: last, late, missed: new Set(times).size, before: upTo[series] });
    }
    // Until what was put off has been said: the quiet hours may put it off for longer.
    if (until !== undefined && afterQuiet(until, quiet) > now) snoozed[series] = until;
    // What is put off past something later of its series is said with that: this looks once too often, at most.
    nexts.push(...due.map(({ next }) => next));
  }

  const unshown = new Map(still.map((one) => [one.reminder.series, one]));
  const newest = new Map(rings.map((one) => [one.reminder.series, inPlaceOf(unshown.get(one.reminder.series), one)]));
  const ledger: Ledger = {
    seen: now,
    upTo: rings.length > 0 ? remembered({ ...upTo, ...marks }, (series) => groups.has(series)) : upTo,
    snoozed,
    // One series shows once.
    showing: [...new Map([...unshown, ...newest]).values()],
    missed: added(before.missed, rings),
  };
  const nextAt = earliest(nexts);
  return { ledger, ...(nextAt !== undefined && { nextAt }) };
}

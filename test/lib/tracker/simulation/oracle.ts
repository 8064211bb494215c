import type { Filing } from '../../../../lib/tracker/filing.ts';
import type { Ring } from '../../../../lib/tracker/ledger.ts';
import { afterNight, type Night } from './after-night.ts';
import { type Choice, type Line, linesOf, type Step } from './lines.ts';

const minute = 60_000;
const day = 24 * 60 * minute;

/** So long may the browser have run, in working order, before what is due counts as lost. */
const patience = 2 * minute;
/** A clock that is this much behind the last look has been set back; from the first to the second it may count as either. */
const setBack = { perhaps: 8 * minute, surely: 11 * minute };
/** Missed times are counted exactly up to here. */
const counted = 40;

/** Something that became due and has not been shown. */
interface Debt {
  spoken: number;
  /** For how long the browser has run since, ms. */
  ran: number;
  /** Its time came while it stood there; else it was past when it came out. */
  passed: boolean;
  /** The clock was set back before it: it comes again. */
  isEarly?: boolean;
  /** Nobody misses it. */
  isOptional: boolean;
}

interface Watched extends Line {
  isLive: boolean;
  /** By the time of the step. */
  debts: Map<number, Debt>;
  /** Everything of the series up to then has been shown. */
  said: number;
  snoozed?: number;
  /** When the next of its steps is to be said; undefined: to be found out. */
  next?: number;
}

const distinct = (debts: readonly (readonly [number, Debt])[]): number =>
  new Set(debts.map(([, { spoken }]) => spoken)).size;

export class Broken extends Error {}

const time = (ms: number): string => (Number.isFinite(ms) ? new Date(ms).toISOString().slice(0, 19) : 'never');
const soft = (at: number): Step => ({ at, loud: false, always: false });

/** Steps that are not said yet; of what comes again, those of some days before a time and up to another. */
function* stepsOf({ steps, said, snoozed, every }: Watched, from: number, to: number): Generator<Step> {
  for (const step of steps) if (step.at > said) yield step;
  if (snoozed !== undefined && snoozed > said) yield { ...soft(snoozed), always: true };
  if (!every) return;
  const { first, length } = every;
  const least = Math.max(from - 2 * day, said + 1);
  for (let at = Math.max(first, first + Math.ceil((least - first) / length) * length); at <= to; at += length)
    yield soft(at);
}

/** Was it past when it came out? Whoever wrote it down by a clock far ahead of now knew of it all the same. */
const wasPast = ({ known, every }: Line, { at, always }: Step, now: number, far = setBack.surely): boolean =>
  (every ? at <= known : at < known) && !always && known <= now + far;

/** Keeps account of what was to be said and of what was, and throws `Broken` where the two differ. */
export function oracle(choice: () => Choice & { quiet: Night }) {
  const lines = new Map<string, Watched>();
  /** Shown, and not known to have been noted as shown: these may be shown again. */
  const unsettled = new Map<string, { series: string; at: number }>();
  /** When it was last looked at, as far as the disk knows: now, and before the look under way. */
  let wrote = 0;
  let wroteBefore = 0;
  let isUnclean = false;
  let hasFailed = false;
  /** The look under way finds the clock set back: by it nobody can tell what was missed. */
  let isBack = false;
  /** How much longer what is due may take, ms. */
  let slack = 0;
  let shownEver = 0;
  /** Takes back what a look made of a clock set back, should that not get onto disk. */
  let takeBack = (): void => undefined;

  const broken = (what: string, { series }: Line, at: number): never => {
    throw new Broken(`${what}: ${series} of ${time(at)}`);
  };
  const spokenAt = ({ snoozed }: Watched, { at, loud }: Step): number =>
    loud ? at : afterNight(snoozed === undefined ? at : Math.max(at, snoozed), choice().quiet);

  function passes(line: Watched, before: number, now: number): void {
    for (const step of stepsOf(line, before, now)) {
      const spoken = spokenAt(line, step);
      const there = line.debts.get(step.at);
      const isDue = spoken > before && spoken <= now && (!there || there.isEarly);
      if (!isDue || wasPast(line, step, spoken, setBack.perhaps)) continue;
      // A clock put right by minutes passes it a second time: what comes again was past at the last look, and waits.
      const isOptional = wasPast(line, step, spoken) || (line.every !== undefined && spoken <= wrote);
      line.debts.set(step.at, { spoken, ran: -slack, passed: true, isOptional });
    }
  }

  function nextOf(line: Watched, now: number): number {
    let next = line.every ? now + day : Number.POSITIVE_INFINITY;
    for (const step of stepsOf(line, now, now + day)) {
      const spoken = spokenAt(line, step);
      if (spoken > now) next = Math.min(next, spoken);
    }
    return next;
  }

  function wait(line: Watched, before: number, now: number): void {
    for (const [at, debt] of line.debts) {
      debt.ran += Math.max(0, now - Math.max(before, debt.spoken));
      if (debt.ran <= patience || debt.isOptional) continue;
      const step = line.steps.find((each) => each.at === at) ?? soft(at);
      if (!wasPast(line, step, now)) broken(`lost, now ${time(now)}`, line, at);
    }
  }

  /** A line drawn anew: what became due meanwhile is owed, what was past when it came out mostly is not. */
  function drawn(line: Line, old: Watched | undefined, now: number): Watched {
    const watched: Watched = { said: Number.NEGATIVE_INFINITY, ...old, ...line, isLive: true, debts: new Map() };
    watched.every = line.every;
    watched.next = undefined;
    const same = old?.isLive && old.every?.first === line.every?.first;
    const stood = new Set(old?.isLive ? old.steps.map(({ at }) => at) : []);
    if (old && same && old.until === line.until)
      for (const [at, debt] of old.debts) {
        const spoken = Math.min(now, spokenAt(watched, soft(at)));
        // Put off no longer, it may have come before the last look: nobody missed it, and what comes again waits.
        const isPast = spoken < debt.spoken && spoken <= wrote;
        const isGone = stood.has(at) && !isStep(line, at);
        const isOptional = debt.isOptional || isGone || (isPast && line.every !== undefined);
        watched.debts.set(at, { ...debt, spoken, passed: debt.passed && !isPast, isOptional });
      }
    for (const step of stepsOf(watched, now, now)) {
      const spoken = spokenAt(watched, step);
      const there = watched.debts.get(step.at);
      if (there && spoken > now) Object.assign(there, { isEarly: true, isOptional: true }); // put off again
      if (there || spoken > now) continue;
      const before = old?.debts.get(step.at);
      const isAsked = line.every !== undefined && step.at !== watched.snoozed;
      if (isAsked && spoken < wrote - patience) continue; // it waits for its next time
      const isThere = !isAsked && (stood.has(step.at) || step.at === watched.snoozed);
      const isOptional = !step.always && (!isThere || wasPast(line, step, now));
      // What had been put off until later than now becomes due only now.
      watched.debts.set(step.at, before ?? { spoken: isThere ? now : spoken, ran: -slack, passed: false, isOptional });
    }
    return watched;
  }
  const isStep = ({ steps }: Line, at: number): boolean => steps.some((each) => each.at === at);

  /** What is told of a filing, the choices, or a snooze has changed. */
  function redraw(filing: Filing, now: number): void {
    const fresh = new Map(linesOf(filing, choice()).map((line) => [line.series, line]));
    for (const line of lines.values()) {
      if (line.filingId !== filing.id || fresh.has(line.series)) continue;
      line.isLive = false;
      line.debts.clear();
    }
    for (const [series, line] of fresh) lines.set(series, drawn(line, lines.get(series), now));
  }

  function says(line: Watched, at: number): void {
    line.said = Math.max(line.said, at);
    line.next = undefined;
    for (const other of [...line.debts.keys()]) if (other <= at) line.debts.delete(other);
    unsettled.set(`${line.series} ${at}`, { series: line.series, at });
  }

  /** It, or a later one of its series, may not have been noted. */
  const isUnsettled = (of: Watched, since: number): boolean =>
    [...unsettled.values()].some(({ series, at }) => series === of.series && at >= since);

  function shows({ reminder: { series, at }, missed }: Ring, now: number): void {
    const line = lines.get(series);
    if (!line?.isLive) throw new Broken(`told of what is over: ${series} of ${time(at)}, now ${time(now)}`);
    const debt = line.debts.get(at);
    if (!debt && !isUnsettled(line, at)) broken(at <= line.said ? 'doubled' : `not due, now ${time(now)}`, line, at);
    const earlier = [...line.debts].filter(([other]) => other < at);
    const owed = earlier.filter(
      ([other, { spoken, passed, isOptional }]) =>
        spoken < (debt?.spoken ?? at) &&
        spoken > wroteBefore &&
        passed &&
        !isOptional &&
        !wasPast(line, soft(other), now),
    );
    const times = distinct(owed);
    if (debt && !isBack && missed < Math.min(times, counted))
      broken(
        `missed ${times}, told ${missed}` +
          JSON.stringify(owed.map(([a, d]) => [time(a), time(d.spoken)])) +
          JSON.stringify({ ...line, debts: [...line.debts] }),
        line,
        at,
      );
    if (debt && !isUnclean && slack === 0 && missed > earlier.length)
      broken(`missed only ${times}, told ${missed}`, line, at);
    says(line, at);
    shownEver += 1;
  }

  /** The code has the same clocks, and each ends when it should. */
  function agrees(filing: Filing, clocks: readonly { id: string; until: number }[]): void {
    const owned = [...lines.values()].filter((line) => line.isLive && !line.every && line.filingId === filing.id);
    for (const line of owned) {
      const clock = clocks.find(({ id }) => id === line.series);
      if (clock?.until !== line.until)
        broken(`ends ${time(clock?.until ?? Number.NaN)}`, line, line.until ?? Number.NaN);
    }
    const ids = filing.events.map(({ id }) => id);
    if (new Set(ids).size < ids.length) throw new Broken(`an event stands twice: ${ids.join()}`);
    const other = clocks.find(({ id, until }) => until > 0 && !lines.get(id)?.isLive);
    if (other && !other.id.includes('|papers|')) throw new Broken(`no such clock: ${other.id}`);
  }

  return {
    redraw,
    agrees,
    /** How many have been shown, ever. */
    shownEver: () => shownEver,
    /** The clock goes from one time to a later one. */
    passing(before: number, now: number, isRunning: boolean): void {
      for (const line of lines.values()) {
        if (!line.isLive) continue;
        line.next ??= nextOf(line, before);
        if (line.next <= now) {
          passes(line, before, now);
          line.next = undefined;
        }
        if (isRunning) wait(line, before, now);
      }
    },
    /** For how long nobody can tell whether the clock was set back or corrected, ms. */
    unclear(now: number): number {
      const by = wrote - now;
      return by > setBack.perhaps && by < setBack.surely ? by - setBack.perhaps : 0;
    },
    wentBack(now: number): void {
      for (const line of lines.values()) {
        line.next = undefined;
        for (const debt of line.debts.values()) {
          if (debt.spoken <= now) continue;
          debt.isEarly = true;
          debt.isOptional = true;
        }
      }
    },
    /** From now on it may take so long, ms, until somebody has looked again. */
    delays(by: number): void {
      slack = Math.max(slack, by);
      for (const line of lines.values()) for (const debt of line.debts.values()) debt.ran = Math.min(debt.ran, -by);
    },
    /** Worker or disk failed in the middle of something. */
    fails(): void {
      isUnclean = true;
      hasFailed = true;
    },
    looks(now: number): void {
      const by = wrote - now;
      wroteBefore = wrote;
      isBack = by > setBack.perhaps;
      if (!isBack) return;
      const kept = [...lines.values()].map((line) => ({ line, said: line.said, snoozed: line.snoozed }));
      takeBack = () => {
        for (const { line, said, snoozed } of kept) Object.assign(line, { said: Math.max(said, line.said), snoozed });
      };
      for (const line of lines.values()) {
        line.said = Math.min(line.said, now);
        if (line.snoozed !== undefined && line.snoozed - by >= now) line.snoozed -= by;
        for (const at of [...line.debts.keys()]) if (at > now) line.debts.delete(at);
        line.next = undefined;
        // When the clock was set back nobody knows: what comes again may have come before, or since.
        if (!line.isLive) continue;
        for (const step of stepsOf(line, now, now)) {
          const spoken = spokenAt(line, step);
          if ((line.every || step.at === line.snoozed) && spoken <= now && !line.debts.has(step.at))
            line.debts.set(step.at, { spoken, ran: 0, passed: false, isOptional: true });
        }
      }
    },
    /** What has been said is on disk, and when that was. */
    writes(now: number): void {
      wrote = now;
      takeBack = () => undefined;
      for (const line of lines.values())
        if (line.snoozed !== undefined && (!line.isLive || afterNight(line.snoozed, choice().quiet) <= now))
          line.snoozed = undefined;
    },
    shows(rings: readonly Ring[], now: number): void {
      for (const ring of rings) shows(ring, now);
    },
    /** The very notification stands there already. */
    stands(rings: readonly Ring[]): void {
      for (const { reminder } of rings) {
        const line = lines.get(reminder.series);
        if (line) says(line, reminder.at);
      }
    },
    /** What the background was at has come to its end, or was brought to one. */
    ends(now: number): void {
      takeBack();
      takeBack = () => undefined;
      const isClean = !hasFailed;
      hasFailed = false;
      if (!isClean) return;
      // The next look settles what stands there then; what comes back, or comes again, may be shown again.
      for (const [key, { series, at }] of unsettled) {
        const line = lines.get(series);
        if (line?.isLive && spokenAt(line, line.steps.find((step) => step.at === at) ?? soft(at)) <= now)
          unsettled.delete(key);
      }
      isUnclean = false;
      slack = 0;
    },
    /** The person was there, and wants to hear nothing of it before a time. */
    snoozes(filing: Filing, until: (line: Line) => number, now: number): void {
      for (const line of lines.values()) {
        if (!line.isLive || line.filingId !== filing.id) continue;
        line.snoozed = until(line);
        for (const debt of line.debts.values()) debt.isOptional = true;
      }
      redraw(filing, now);
    },
  };
}
export type Oracle = ReturnType<typeof oracle>;

import type { Reminder } from './reminder.ts';

/** Clocks are corrected by less; more is a clock that was wrong before or is wrong now. */
export const correction = 10 * 60_000;

/** Of one that comes again, so many are counted at the most: after a year of sleep nobody wants to know of each hour. */
const most = 1000;

/** Where a look begins: what had been dealt with, and when the last look was. Times in ms. */
export interface Since {
  /** Everything of the series up to then is dealt with. */
  mark: number;
  /** Whatever should have been said by then, and stood there, was said. */
  seen: number;
  now: number;
}

export interface Due {
  /** The last one due, by its own time; of one that comes again, the last time it came. */
  last?: Reminder;
  /** When each that is due was to be said. */
  spoken: number[];
  next?: number;
}

/** Since when it was known. Who wrote it down by a clock that ran ahead has known all the same. */
export const knownSince = ({ known }: Reminder, now: number): number =>
  known > now + correction ? Number.NEGATIVE_INFINITY : known;

function firstAfter({ at, every }: Reminder, floor: number, now: number): number {
  if (every === undefined) return at;
  const passed = Math.max(Math.floor((floor - at) / every), Math.floor((now - at) / every) - most);
  return Math.max(at, at + (passed + 1) * every);
}

/** The times of one reminder that are due and not dealt with, the last of them, and the next to come. */
export function dueOf(one: Reminder, { mark, seen, now }: Since, speakAt: (at: number) => number): Due {
  const { every, step } = one;
  const known = knownSince(one, now);
  // What comes again begins after that, what comes once may be said with it.
  const floor = step === 'over' ? mark : Math.max(mark, every === undefined ? known - 1 : known);
  const first = firstAfter(one, floor, now);
  if (first <= floor) return { spoken: [] };
  const spoken: number[] = [];
  let last: Reminder | undefined;
  for (let each = first; ; each += every ?? 0) {
    const when = speakAt(each);
    if (when > now) return { ...(last && { last }), spoken, next: when };
    if (every === undefined) return { last: one, spoken: [when] };
    // It did not stand there when this was its time: it waits for the next.
    if (when <= seen) continue;
    last = { ...one, at: each };
    spoken.push(when);
  }
}

import { dayLength, dayNumber, numberedDay } from './day-number.ts';
import { knownYears, notices } from './notices.ts';
import { statutoryDays } from './statutory-days.ts';

/** What a day in China is. */
export interface DayKind {
  working: boolean;
  /** The official calendar of its year is not known: weekdays less the days free by law. Never silently taken for sure. */
  estimated: boolean;
}

const daysOf = ([first, last]: readonly [string, string]): number[] => {
  const start = dayNumber(first);
  return Array.from({ length: dayNumber(last) - start + 1 }, (_, later) => start + later);
};

/** By day: is it worked against what its weekday says? */
const moved: ReadonlyMap<number, boolean> = new Map(
  notices.flatMap(({ off, worked }) => [
    ...off.flatMap(daysOf).map((day) => [day, false] as const),
    ...worked.map((day) => [dayNumber(day), true] as const),
  ]),
);

const judged = (number: number): DayKind => {
  const day = numberedDay(number);
  const year = Number(day.slice(0, 4));
  const weekday = new Date(number * dayLength).getUTCDay();
  const estimated = year < knownYears.first || year > knownYears.last;
  const isFree = weekday === 0 || weekday === 6 || (estimated && statutoryDays(year).includes(day));
  return { working: moved.get(number) ?? !isFree, estimated };
};

// Hundreds of filings ask for the same days, again and again.
const known = new Map<number, DayKind>();

/** What the day of a number is. */
export function numberedDayKind(number: number): DayKind {
  const before = known.get(number);
  if (before) return before;
  const kind = judged(number);
  known.set(number, kind);
  return kind;
}

/** Is this day (YYYY-MM-DD) worked in China, by the official calendar with its make-up days? */
export const workingDay = (day: string): DayKind => numberedDayKind(dayNumber(day));

import { chinaDayNumber, numberedMidnight } from './china-day.ts';
import { numberedDay } from './day-number.ts';
import { numberedDayKind } from './working-day.ts';

/** Where a count of working days ends. */
export interface WorkingDaysEnd {
  /** The moment the last day is over in China, which is the first ms of the next, in ms. */
  until: number;
  /** The last day, YYYY-MM-DD. */
  day: string;
  /** A day that was looked at lies in a year whose official calendar is not known. */
  estimated: boolean;
}

/**
 * The end of the n-th working day after the day of `time` (ms) in China. That day itself does not count, the last one
 * counts to midnight (民法典 art. 201, 203), and days off do not count (行政许可法 art. 82; all read 2026-11): what is handed
 * in at night or on a day off counts from that day too. With n = 0 the day of `time`, worked or not.
 */
export function afterWorkingDays(time: number, n: number): WorkingDaysEnd {
  let day = chinaDayNumber(time);
  let left = n;
  let estimated = false;
  while (left > 0) {
    day += 1;
    const kind = numberedDayKind(day);
    if (kind.working) left -= 1;
    estimated ||= kind.estimated;
  }
  return { until: numberedMidnight(day + 1), day: numberedDay(day), estimated };
}

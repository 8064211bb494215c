import { chinaDayNumber } from './china-day.ts';
import { numberedDayKind } from './working-day.ts';

/**
 * How many working days are over at `to` since the day of `from` (both ms), which does not count itself: n of them are
 * over from `afterWorkingDays(from, n).until` on. The one that is running is one more; 0 when `to` is no later day.
 */
export function workingDaysBetween(from: number, to: number): number {
  const today = chinaDayNumber(to);
  let over = 0;
  for (let day = chinaDayNumber(from) + 1; day < today; day += 1) if (numberedDayKind(day).working) over += 1;
  return over;
}

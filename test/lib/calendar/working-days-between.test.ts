import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { afterWorkingDays } from '../../../lib/calendar/after-working-days.ts';
import { workingDaysBetween } from '../../../lib/calendar/working-days-between.ts';
import { inChina } from './deadlines.ts';

describe('workingDaysBetween', () => {
  it.each([
    ['the same day', '2026-03-02 09:00', '2026-03-02 23:59', 0],
    ['the next, not over yet', '2026-03-02 09:00', '2026-03-03 23:59', 0],
    ['the next, just over', '2026-03-02 09:00', '2026-03-04 00:00', 1],
    ['a weekend', '2026-03-06 09:00', '2026-03-09 23:59', 0],
    ['春节 2026: the Saturday before is worked, then nine days are off', '2026-02-13 09:00', '2026-02-24 12:00', 1],
    ['国庆节 2026, a Sunday and a Saturday are worked', '2026-09-18 09:00', '2026-10-12 00:00', 11],
    ['a year', '2025-12-31 09:00', '2027-01-01 00:00', 248],
    ['back in time', '2026-03-09 09:00', '2026-03-02 09:00', 0],
  ] as const)('%s', (_, from, to, days) => expect(workingDaysBetween(inChina(from), inChina(to))).toBe(days));

  it('comes to n at the very moment the n-th working day is over', () => {
    const times = fc.integer({ min: Date.UTC(2021, 0, 1), max: Date.UTC(2032, 0, 1) });
    fc.assert(
      fc.property(times, fc.integer({ min: 1, max: 60 }), (time, n) => {
        const { until } = afterWorkingDays(time, n);
        expect(workingDaysBetween(time, until)).toBe(n);
        expect(workingDaysBetween(time, until - 1)).toBe(n - 1);
      }),
    );
  });
});

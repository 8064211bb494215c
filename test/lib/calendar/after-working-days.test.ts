import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { afterWorkingDays } from '../../../lib/calendar/after-working-days.ts';
import { chinaDay } from '../../../lib/calendar/china-day.ts';
import { daysLater } from '../../../lib/calendar/days-later.ts';
import { workingDay } from '../../../lib/calendar/working-day.ts';
import { deadlines, inChina } from './deadlines.ts';

describe('afterWorkingDays', () => {
  it.each(deadlines)('after %s', (time, days) => {
    const found = Object.keys(days).map((n) => [n, afterWorkingDays(inChina(time), Number(n)).day]);
    expect(Object.fromEntries(found)).toEqual(days);
  });

  it('ends at midnight, the first moment the day is over', () => {
    const { until, day } = afterWorkingDays(inChina('2026-02-13 09:00'), 2);
    expect(day).toBe('2026-02-24');
    expect(until).toBe(inChina('2026-02-25 00:00'));
    expect(chinaDay(until - 1)).toBe(day);
  });

  it.each([
    ['2026-12-28 09:00', 3, '2026-12-31', false],
    ['2026-12-28 09:00', 4, '2027-01-04', true],
    ['2026-12-31 09:00', 1, '2027-01-04', true],
    ['2027-02-03 09:00', 2, '2027-02-09', true],
    ['2022-12-30 23:59', 1, '2023-01-03', true],
    ['2022-12-31 00:00', 20, '2023-02-02', false],
  ] as const)('after %s the %i. is %s, estimated: %s', (time, n, day, estimated) => {
    const from = inChina(time);
    expect(afterWorkingDays(from, n)).toEqual({ until: inChina(`${daysLater(day, 1)} 00:00`), day, estimated });
  });

  const times = fc.integer({ min: Date.UTC(2021, 0, 1), max: Date.UTC(2032, 0, 1) });
  const counts = fc.integer({ min: 1, max: 60 });

  it('is never earlier for a later time', () => {
    fc.assert(
      fc.property(times, fc.nat(40 * 86_400_000), counts, (time, later, n) => {
        expect(afterWorkingDays(time + later, n).until).toBeGreaterThanOrEqual(afterWorkingDays(time, n).until);
      }),
    );
  });

  it('is a working day, and n working days lie after the first up to it', () => {
    fc.assert(
      fc.property(times, counts, (time, n) => {
        const { day, until, estimated } = afterWorkingDays(time, n);
        expect(until).toBeGreaterThan(time);
        expect(workingDay(day).working).toBe(true);
        const looked: string[] = [];
        for (let at = daysLater(chinaDay(time), 1); at <= day; at = daysLater(at, 1)) looked.push(at);
        expect(looked.filter((at) => workingDay(at).working)).toHaveLength(n);
        expect(estimated).toBe(looked.some((at) => workingDay(at).estimated));
      }),
    );
  });

  it('has no working day between n and n + 1', () => {
    fc.assert(
      fc.property(times, counts, (time, n) => {
        const [one, other] = [afterWorkingDays(time, n).day, afterWorkingDays(time, n + 1).day];
        expect(other > one).toBe(true);
        for (let at = daysLater(one, 1); at < other; at = daysLater(at, 1)) expect(workingDay(at).working).toBe(false);
      }),
    );
  });

  it('refuses a time that is none', () => {
    expect(() => afterWorkingDays(Number.NaN, 2)).toThrow(RangeError);
    expect(() => afterWorkingDays(Number.POSITIVE_INFINITY, 2)).toThrow(RangeError);
  });
});

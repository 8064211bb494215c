import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chinaDay, chinaMidnight } from '../../../lib/calendar/china-day.ts';

const times = fc.integer({ min: Date.UTC(1992, 0, 1), max: Date.UTC(2100, 0, 1) });

describe('chinaDay', () => {
  it.each([
    ['2026-02-13T15:59:59.999Z', '2026-02-13'],
    ['2026-02-13T16:00:00.000Z', '2026-02-14'],
    ['2026-12-31T16:00:00.000Z', '2027-01-01'],
    ['2024-02-28T16:00:00.000Z', '2024-02-29'],
    ['2026-07-01T00:00:00+08:00', '2026-07-01'],
    ['1970-01-01T00:00:00+08:00', '1970-01-01'],
  ])('at %s it is %s', (time, day) => expect(chinaDay(Date.parse(time))).toBe(day));

  it('is the day of Asia/Shanghai at every time', () => {
    const shanghai = new Intl.DateTimeFormat('sv', { timeZone: 'Asia/Shanghai' });
    fc.assert(
      fc.property(times, (time) => {
        expect(chinaDay(time)).toBe(shanghai.format(time));
      }),
    );
  });
});

describe('chinaMidnight', () => {
  it('is the first moment of its day', () => {
    expect(chinaMidnight('2026-02-14')).toBe(Date.parse('2026-02-14T00:00:00+08:00'));
    fc.assert(
      fc.property(times, (time) => {
        const start = chinaMidnight(chinaDay(time));
        expect(start <= time && time < start + 86_400_000).toBe(true);
        expect(chinaDay(start - 1)).not.toBe(chinaDay(start));
      }),
    );
  });

  it.each(['', '2026-02-30', '2025-02-29', '2026-2-3', '20260203', '2026-02-03T00:00', '+2026-02-03'])(
    'refuses 「%s」',
    (text) => expect(() => chinaMidnight(text)).toThrow(RangeError),
  );
});

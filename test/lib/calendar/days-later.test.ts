import fc from 'fast-check';
import { expect, it } from 'vitest';
import { daysLater } from '../../../lib/calendar/days-later.ts';

it.each([
  ['2026-11-30', 1, '2026-12-01'],
  ['2026-12-31', 1, '2027-01-01'],
  ['2024-02-28', 1, '2024-02-29'],
  ['2025-02-28', 1, '2025-03-01'],
  ['2026-03-01', -1, '2026-02-28'],
  ['2026-03-08', 0, '2026-03-08'],
  ['2023-01-01', 1461, '2027-01-01'],
] as const)('%s and %i days are %s', (day, days, later) => expect(daysLater(day, days)).toBe(later));

it('there and back is where one was', () => {
  const days = fc.date({ min: new Date('1992-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
  fc.assert(
    fc.property(days, fc.integer({ min: -5000, max: 5000 }), (date, by) => {
      const day = date.toISOString().slice(0, 10);
      expect(daysLater(daysLater(day, by), -by)).toBe(day);
    }),
  );
});

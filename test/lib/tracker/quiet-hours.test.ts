import { afterEach, describe, expect, it } from 'vitest';
import { afterQuiet } from '../../../lib/tracker/quiet-hours.ts';
import { inChina } from '../calendar/deadlines.ts';

const night = { from: 1380, to: 480 };
const midday = { from: 720, to: 840 };
const never = { from: 480, to: 480 };
const zone = process.env.TZ;

afterEach(() => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

const rows = [
  ['before the night', night, '2026-11-21 22:59', '2026-11-21 22:59'],
  ['as it begins', night, '2026-11-21 23:00', '2026-11-22 08:00'],
  ['at midnight', night, '2026-11-22 00:00', '2026-11-22 08:00'],
  ['in its last minute', night, '2026-11-22 07:59', '2026-11-22 08:00'],
  ['as it ends', night, '2026-11-22 08:00', '2026-11-22 08:00'],
  ['into the next year', night, '2026-12-31 23:30', '2027-01-01 08:00'],
  ['before noon', midday, '2026-11-21 11:59', '2026-11-21 11:59'],
  ['from noon', midday, '2026-11-21 12:00', '2026-11-21 14:00'],
  ['to two', midday, '2026-11-21 14:00', '2026-11-21 14:00'],
  ['never quiet', never, '2026-11-21 08:00', '2026-11-21 08:00'],
  ['never quiet at night', never, '2026-11-21 03:00', '2026-11-21 03:00'],
  ['to midnight', { from: 1320, to: 0 }, '2026-11-21 23:59', '2026-11-22 00:00'],
  ['from midnight', { from: 0, to: 360 }, '2026-11-21 00:00', '2026-11-21 06:00'],
] as const;

describe('afterQuiet', () => {
  it.each(rows)('%s', (_, hours, time, then) => {
    expect(afterQuiet(inChina(time), hours)).toBe(inChina(then));
  });

  it('the last ms before and of the quiet hours', () => {
    const [begins, ends] = [inChina('2026-11-21 23:00'), inChina('2026-11-22 08:00')];
    expect([begins - 1, begins, ends - 1, ends].map((time) => afterQuiet(time, night))).toEqual([
      begins - 1,
      ends,
      ends,
      ends,
    ]);
  });

  it.each(['America/Los_Angeles', 'Pacific/Kiritimati', 'Europe/Berlin'])('counts in China from %s too', (there) => {
    process.env.TZ = there;
    expect(afterQuiet(Date.UTC(2026, 10, 21, 15), night)).toBe(Date.UTC(2026, 10, 22, 0));
  });
});

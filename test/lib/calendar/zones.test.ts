import { afterEach, describe, expect, it, vi } from 'vitest';
import { daysOfYear } from './days-of-year.ts';
import { deadlines, inChina } from './deadlines.ts';

/** Minutes behind UTC in January and July, which show that the zone is in force. */
const zones = [
  ['America/Los_Angeles', 480, 420],
  ['Pacific/Kiritimati', -840, -840],
  ['Asia/Shanghai', -480, -480],
  ['UTC', 0, 0],
  ['Australia/Lord_Howe', -660, -630],
] as const;

/** The calendar read anew: it remembers days, and would answer from another zone. */
const calendar = async () => {
  vi.resetModules();
  const [{ chinaDay, chinaMidnight }, { workingDay }, { afterWorkingDays }, { workingDaysBetween }] = await Promise.all(
    [
      import('../../../lib/calendar/china-day.ts'),
      import('../../../lib/calendar/working-day.ts'),
      import('../../../lib/calendar/after-working-days.ts'),
      import('../../../lib/calendar/working-days-between.ts'),
    ],
  );
  return { chinaDay, chinaMidnight, workingDay, afterWorkingDays, workingDaysBetween };
};

afterEach(() => vi.unstubAllEnvs());

describe.each(zones)('on a machine in %s', (zone, january, july) => {
  it('it is the same day in China, worked or not, and every deadline stays', async () => {
    vi.stubEnv('TZ', zone);
    expect([0, 6].map((month) => new Date(2026, month, 15).getTimezoneOffset())).toEqual([january, july]);
    const { chinaDay, chinaMidnight, workingDay, afterWorkingDays, workingDaysBetween } = await calendar();
    for (const [time, days] of deadlines) {
      const from = inChina(time);
      expect(chinaDay(from)).toBe(time.slice(0, 10));
      for (const [n, day] of Object.entries(days)) {
        const { day: found, until } = afterWorkingDays(from, Number(n));
        expect([time, n, found]).toEqual([time, n, day]);
        expect(chinaDay(until - 1)).toBe(day);
        expect(workingDaysBetween(from, until)).toBe(Number(n));
      }
    }
    for (const day of daysOfYear(2026)) expect(chinaMidnight(day)).toBe(inChina(`${day} 00:00`));
    const worked = [2023, 2024, 2025, 2026, 2027].map(
      (year) => daysOfYear(year).filter((day) => workingDay(day).working).length,
    );
    expect(worked).toEqual([249, 251, 248, 248, 254]);
  });
});

const minute = 60_000;
// All of China keeps UTC+8 (calendar/china-day.ts).
const ahead = 480 * minute;

/** A moment (ms) as a field for date and time takes it, in China's time: 2026-11-22T09:30. */
export const chinaMinute = (time: number): string => new Date(time + ahead).toISOString().slice(0, 16);

/** What such a field holds, as a moment in ms; undefined for what is none. */
export function momentOf(text: string): number | undefined {
  const time = /^\d{4}-\d\d-\d\dT\d\d:\d\d$/u.test(text) ? Date.parse(`${text}:00Z`) - ahead : Number.NaN;
  return Number.isNaN(time) || time < 0 ? undefined : time;
}

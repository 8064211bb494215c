import { chinaDayNumber, numberedMidnight } from '../calendar/china-day.ts';

const minute = 60_000;
const day = 24 * 60 * minute;

/** Minutes after midnight in China; from 23:00 to 8:00 is { from: 1380, to: 480 }. The same twice: never quiet. */
export interface QuietHours {
  from: number;
  to: number;
}

/** When to speak instead: the same time, or the end of the quiet hours it falls into. */
export function afterQuiet(time: number, { from, to }: QuietHours): number {
  if (from === to) return time;
  const midnight = numberedMidnight(chinaDayNumber(time));
  // Quiet hours that began the day before, and those that begin on this one.
  for (const start of [midnight - day, midnight].map((night) => night + from * minute)) {
    const end = start + (((to - from) * minute + day) % day);
    if (time >= start && time < end) return end;
  }
  return time;
}

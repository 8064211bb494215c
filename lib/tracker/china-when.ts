import type { Lang } from '../texts/index.ts';

/**
 * How much is told: `short` for what is near, `long` with the year, `day` without the time, `date` without the weekday,
 * `far` with the year and without the time.
 */
type Telling = 'short' | 'long' | 'day' | 'date' | 'far';

const clock = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
const near = { month: 'short', day: 'numeric', weekday: 'short' } as const;
const tellings: Record<Telling, Intl.DateTimeFormatOptions> = {
  short: { ...near, ...clock },
  long: { year: 'numeric', month: 'short', day: 'numeric', ...clock },
  day: near,
  far: { year: 'numeric', month: 'short', day: 'numeric' },
  date: { month: 'short', day: 'numeric' },
};

const formats = new Map<string, Intl.DateTimeFormat>();

/** A moment (ms) as the clocks in China show it, whatever zone the machine is in: 11月22日周日 09:30. */
export function chinaWhen(time: number, lang: Lang, telling: Telling = 'short'): string {
  const key = `${lang} ${telling}`;
  const format = formats.get(key) ?? new Intl.DateTimeFormat(lang, { timeZone: 'Asia/Shanghai', ...tellings[telling] });
  formats.set(key, format);
  return format.format(time);
}

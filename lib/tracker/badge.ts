import type { Clock } from './clocks.ts';

const minute = 60_000;
const hour = 60 * minute;

/** What the icon in the toolbar says: time left with its unit, `!` for what is over, '' for nothing. */
export interface Badge {
  text: string;
  tone: 'calm' | 'soon' | 'urgent';
  /** When it says something else, ms; absent: not by itself. */
  until?: number;
}

const soonHours = 6;
const urgentHours = 2;
const counted: ReadonlySet<Clock['kind']> = new Set(['sms', 'reuseConfirm', 'payment']);

/** The nearest of the clocks that wait for nobody. Above an hour it counts hours begun, below minutes begun. */
export function badge(clocks: readonly Clock[], now: number): Badge {
  const running = clocks.filter(({ kind }) => counted.has(kind));
  const nearest = running.reduce<number | undefined>((first, { until }) => Math.min(first ?? until, until), undefined);
  if (nearest === undefined) return { text: '', tone: 'calm' };
  const left = nearest - now;
  if (left <= 0) return { text: '!', tone: 'urgent' };
  const unit = left > hour ? hour : minute;
  const count = Math.ceil(left / unit);
  return {
    text: `${count}${unit === hour ? 'h' : 'm'}`,
    tone: left <= urgentHours * hour ? 'urgent' : left <= soonHours * hour ? 'soon' : 'calm',
    until: nearest - (count - 1) * unit,
  };
}

import { createEvents } from 'ics';
import { chinaDay } from '../calendar/china-day.ts';
import { daysLater } from '../calendar/days-later.ts';
import type { Clock } from './clocks.ts';

/** One clock as a calendar shows it. */
export interface CalendarEntry {
  clock: Clock;
  title: string;
  about: string;
}

interface Made {
  /** When the file is made, ms: the newer of two files wins. */
  now: number;
  /** Minutes before the end of an SMS at which the phone rings. */
  before: readonly number[];
  /** Of the whole calendar. */
  name: string;
}

const minute = 60_000;
const hour = 60;
const day = 24 * hour;
/** An event of no length is hardly seen: it takes up the last quarter of an hour. */
const length = 15;

/** They run to the end of a day in China, which is how a calendar shows them. */
const wholeDays: ReadonlySet<Clock['kind']> = new Set(['platform', 'bureau', 'papers']);

/** Minutes before the beginning of the event; of a whole day that is midnight, so that -540 rings at 9:00. */
const rings = (kind: Clock['kind'], before: readonly number[]): number[] => {
  if (kind === 'papers') return [90, 31, 7].map((days) => days * day - 9 * hour);
  if (wholeDays.has(kind)) return [-9 * hour];
  return (kind === 'sms' ? before : [6 * hour, hour]).map((minutes) => minutes - length);
};

/** Hours, never days: P90DT is what the package makes of those, and of nothing at all PT; neither is a duration. */
const trigger = (minutes: number) => {
  const size = Math.abs(minutes);
  if (size === 0) return { before: true, seconds: 1 };
  return { before: minutes > 0, hours: Math.floor(size / hour), minutes: size % hour };
};

type Day = [year: number, month: number, day: number];
const dayParts = (text: string): Day => text.split('-').map(Number) as Day;

/** Whole days by their date, everything else in UTC: China's times are right on a phone in any zone. */
function span({ kind, until }: Clock) {
  if (!wholeDays.has(kind)) return { start: until - length * minute, end: until };
  const last = chinaDay(until - 1);
  return { start: dayParts(last), end: dayParts(daysLater(last, 1)) };
}

/**
 * The clocks that still run as a file for calendars (RFC 5545), with alarms. The same clock keeps its UID and counts up
 * its sequence, so that a later file moves what an earlier one brought; it does not take away what is over.
 */
export function ics(entries: readonly CalendarEntry[], { now, before, name }: Made): string {
  const events = entries
    .filter(({ clock }) => clock.until > now)
    .map(({ clock, title, about }) => ({
      uid: `${clock.id.replace(/[^\w-]+/gu, '.')}@beian-pilot`,
      timestamp: now,
      sequence: Math.floor(now / minute),
      title,
      description: about,
      ...span(clock),
      // Nobody is busy because a review runs.
      busyStatus: 'FREE' as const,
      transp: 'TRANSPARENT' as const,
      // Without the title: the package does not escape an alarm's text, and a label may hold anything.
      alarms: rings(clock.kind, before).map((minutes) => ({
        action: 'display' as const,
        description: name,
        trigger: trigger(minutes),
      })),
    }));
  const { error, value } = createEvents(events, { productId: 'beian-pilot', calName: name, method: 'PUBLISH' });
  if (error || value === null) throw new Error('no calendar of these entries', { cause: error });
  return value;
}

import { workingDaysBetween } from '../../lib/calendar/working-days-between.ts';
import { chinaWhen } from '../../lib/tracker/china-when.ts';
import type { Clock } from '../../lib/tracker/clocks.ts';
import type { PageTools } from '../page-context.ts';

type Words = Pick<PageTools, 'lang' | 't' | 'p'>;

const byDay: ReadonlySet<Clock['kind']> = new Set(['platform', 'bureau', 'papers']);
const inWorkingDays: ReadonlySet<Clock['kind']> = new Set(['platform', 'bureau']);

/** Beyond it a day is not known by its month alone, ms. */
const halfYear = 182 * 86_400_000;

/** What a clock is of, with the person where it is one's own. */
export const clockName = ({ kind, verifier }: Clock, { t, p }: Words): string =>
  verifier ? p.progress.calendar.who(p.tracker.clocks[kind], t.persons[verifier]) : p.tracker.clocks[kind];

/** The end of a clock in words. Of a whole day: that day, not the first moment of the next. */
function endText({ kind, until, estimated }: Clock, now: number, { lang, p }: Words): string {
  const { progress } = p;
  const isDay = byDay.has(kind);
  const isFar = Math.abs(until - now) > halfYear;
  const when = isDay ? chinaWhen(until - 1, lang, isFar ? 'far' : 'day') : chinaWhen(until, lang);
  if (now >= until) return isDay ? progress.passedDay(when) : progress.passed(when);
  const text = isDay ? progress.untilDay(when) : progress.until(when);
  return estimated ? progress.expected(text) : text;
}

/** One clock in a line: what, until when, how long that is, and whether that is only an estimate. */
export function clockLine(clock: Clock, now: number, words: Words): string {
  const { kind, until, estimated } = clock;
  const { t, p } = words;
  const counts = inWorkingDays.has(kind) && now < until;
  const left = counts ? [p.progress.workingDays(workingDaysBetween(now, until))] : [];
  const text = [endText(clock, now, words), ...left].join(t.comma);
  return `${clockName(clock, words)}${t.colon}${text}${estimated ? p.tracker.estimated : ''}`;
}

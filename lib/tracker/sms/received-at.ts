import { chinaDayNumber, numberedMidnight } from '../../calendar/china-day.ts';
import { dayLength } from '../../calendar/day-number.ts';
import type { Folded } from './fold.ts';
import { standsAlone } from './stands-alone.ts';
import { type TimeToken, timeTokens } from './time-tokens.ts';

/** Parts that stand together: 11月21日 星期六 下午2:03. */
interface Printed {
  from: number;
  to: number;
  parts: TimeToken[];
}

const minute = 60_000;
/** An SMS of a running filing is no older: it is void after a day. */
const longestAgo = 7 * dayLength;
/** A phone's clock may be ahead of the computer's. */
const ahead = 2 * minute;
const joint = /^[\s,()·|T]{0,4}(?:at)?\s?$/u;
const weekdayOf = (day: number): number => (day + 4) % 7;

function together(tokens: readonly TimeToken[], folded: string): Printed[] {
  const all: Printed[] = [];
  for (const token of tokens) {
    const last = all.at(-1);
    const joins = last && joint.test(folded.slice(last.to, token.from));
    if (joins && last.parts.every(({ kind }) => kind !== token.kind && kind !== 'ago' && token.kind !== 'ago')) {
      last.parts.push(token);
      last.to = token.to;
    } else all.push({ from: token.from, to: token.to, parts: [token] });
  }
  return all;
}

const isA =
  <Kind extends TimeToken['kind']>(kind: Kind) =>
  (token: TimeToken): token is Extract<TimeToken, { kind: Kind }> =>
    token.kind === kind;

/** The days that may be meant, the latest first. A clock alone is of today or, if that were to come, of yesterday. */
function daysOf(parts: readonly TimeToken[], today: number): number[] {
  const [day, weekday] = [parts.find(isA('day')), parts.find(isA('weekday'))?.weekday];
  if (!day && weekday === undefined) return [today, today - 1];
  const days = day ? day.days(today) : Array.from({ length: 8 }, (_, back) => today - back);
  return days.filter((one) => weekday === undefined || weekdayOf(one) === weekday).toSorted((a, b) => b - a);
}

/** When that was, in ms; nothing for what is to come, too long ago, or no moment at all. */
function momentOf(parts: readonly TimeToken[], pastedAt: number): number | undefined {
  const [ago, clock] = [parts.find(isA('ago'))?.ago, parts.find(isA('clock'))?.clock];
  if (ago === undefined && clock === undefined) return undefined;
  const moments =
    ago === undefined
      ? daysOf(parts, chinaDayNumber(pastedAt)).map((day) => numberedMidnight(day) + (clock ?? 0))
      : [pastedAt - ago];
  const past = moments.find((moment) => moment <= pastedAt + ahead);
  return past !== undefined && past >= pastedAt - longestAgo ? Math.min(past, pastedAt) : undefined;
}

const isMoment = ({ parts }: Printed): boolean => parts.some(({ kind }) => kind === 'clock' || kind === 'ago');
const isClock = ({ parts }: Printed): boolean => parts.every(isA('clock'));

/** Records of a chat print the day once, and the clock beside each message: one of each belong together. */
function completed(all: readonly Printed[]): Printed[][] {
  const moments = all.filter(isMoment);
  const [day, ...otherDays] = all.filter((one) => !isMoment(one));
  if (!day || !moments.some(isClock)) return moments.map((one) => [one]);
  return moments.length > 1 || otherDays.length > 0 ? [] : [[day, ...moments]];
}

/**
 * When the SMS came, as the time printed beside the message says, in China's time whatever the machine's zone. Times
 * that the message itself speaks of are not looked at; where two compete, neither is taken.
 */
export function receivedAt({ printed, folded }: Folded, pastedAt: number): { time: number; text: string } | undefined {
  const beside = together(timeTokens(folded), folded).filter(({ from, to }) => standsAlone(folded, from, to));
  const read = completed(beside).map((pieces) => ({
    time: momentOf(
      pieces.flatMap(({ parts }) => parts),
      pastedAt,
    ),
    text: pieces.map(({ from, to }) => printed.slice(from, to)).join(' '),
  }));
  const [first] = read;
  const agree = read.every(({ time }) => Math.abs((time ?? Number.NaN) - (first?.time ?? 0)) < minute);
  return agree && first?.time !== undefined ? { time: first.time, text: first.text } : undefined;
}

import { dayLength } from '../../calendar/day-number.ts';
import { hourOf, periodWords } from './hour-of.ts';

/** What a part of a printed time means. Days are numbers (calendar/day-number.ts), clocks are ms into the day. */
export type TimeMeaning =
  | { kind: 'day'; days: (today: number) => number[] }
  | { kind: 'weekday'; weekday: number }
  | { kind: 'clock'; clock: number }
  | { kind: 'ago'; ago: number };

type Groups = Record<string, string | undefined>;
interface TimeRow {
  pattern: RegExp;
  /** Nothing where the numbers are no time: 25:00, 31 February. */
  means(groups: Groups): TimeMeaning | undefined;
}

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;
const english = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const monthName = String.raw`(?<month>jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\.?`;
const yearName = String.raw`(?:,?\s(?<year>20\d\d)(?!\d))?`;

/** The number of a day, where there is such a day. */
const numbered = (year: number, month: number, day: number): number[] => {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? [date.getTime() / dayLength] : [];
};
const yearOf = (today: number): number => new Date(today * dayLength).getUTCFullYear();

/** Without its year a day is of this one or the last: which, what is near tells. */
const dayOf = (year: string | undefined, month: number, day: number): TimeMeaning => ({
  kind: 'day',
  days: (today) =>
    (year ? [Number(year)] : [yearOf(today), yearOf(today) - 1]).flatMap((each) => numbered(each, month, day)),
});
const backOf = (back: number): TimeMeaning => ({ kind: 'day', days: (today) => [today - back] });

const clockOf = (printed: { period?: string; h?: string; min?: string; s?: string }): TimeMeaning | undefined => {
  const { h, min = '0', s = '0' } = printed;
  const hours = hourOf(Number(h), printed.period);
  if (hours === undefined || Number(min) > 59 || Number(s) > 59) return undefined;
  return { kind: 'clock', clock: hours * hour + Number(min) * minute + Number(s) * second };
};

const parts: Record<string, string> = { 半: '30', 整: '0', 一刻: '15', 三刻: '45' };
const units: [RegExp, number][] = [
  [/^(?:秒|s)/iu, second],
  [/^(?:分|m)/iu, minute],
  [/^(?:小|个|h)/iu, hour],
];
// China's own zone is a time like any; a time of another zone, and a span (9:00-18:00), are none.
const zone = String.raw`(?:\s?\(?(?:GMT|UTC)?\+0?8(?::?00)?(?!\d)\)?|(?<other>\s?(?:Z\b|\(?(?:GMT|UTC)|[+-]\d{1,2}(?::?\d{2})?(?!\d))))?`;

/** How phones, chats and people print times (2026-11), the longer phrasing before what is a part of it. */
export const timeRows: readonly TimeRow[] = [
  {
    pattern:
      /(?<![\d./-])(?<year>20\d\d)\s?[-/.年]\s?(?<month>\d{1,2})\s?[-/.月]\s?(?<day>\d{1,2})(?!\d|[-/.]\d)\s?日?/giu,
    means: ({ year, month, day }) => dayOf(year, Number(month), Number(day)),
  },
  {
    // 21/11/2026 in Hong Kong, 11/21/2026 in English: where both are days, the one that is near.
    pattern: /(?<![\d./-])(?<a>\d{1,2})[-/.](?<b>\d{1,2})[-/.](?<year>20\d\d)(?!\d)/giu,
    means: ({ year, a, b }) => ({
      kind: 'day',
      days: () => [...numbered(Number(year), Number(b), Number(a)), ...numbered(Number(year), Number(a), Number(b))],
    }),
  },
  {
    pattern: /(?<![\d年./-])(?<month>\d{1,2})\s?月\s?(?<day>\d{1,2})(?!\d)\s?[日号]?/giu,
    means: ({ month, day }) => dayOf(undefined, Number(month), Number(day)),
  },
  {
    // 11-21 14:03; alone it may be anything.
    pattern: /(?<![\d./-])(?<month>\d{1,2})[-/](?<day>\d{1,2})(?=\s{1,2}(?:\p{Script=Han}{1,3}\s?)?\d{1,2}:\d\d)/giu,
    means: ({ month, day }) => dayOf(undefined, Number(month), Number(day)),
  },
  {
    pattern: new RegExp(String.raw`(?<![\p{L}\d])${monthName}\s(?<day>\d{1,2})(?![\d:])${yearName}`, 'giu'),
    means: ({ year, month = '', day }) =>
      dayOf(year, english.indexOf(month.slice(0, 3).toLowerCase()) + 1, Number(day)),
  },
  {
    pattern: new RegExp(String.raw`(?<![\p{L}\d:])(?<day>\d{1,2})\s${monthName}${yearName}`, 'giu'),
    means: ({ year, month = '', day }) =>
      dayOf(year, english.indexOf(month.slice(0, 3).toLowerCase()) + 1, Number(day)),
  },
  { pattern: /今(?:天|日|(?=[早晨晚]))|\btoday\b/giu, means: () => backOf(0) },
  { pattern: /昨(?:天|日|(?=[早晨晚]))|\byesterday\b/giu, means: () => backOf(1) },
  { pattern: /(?<![\d提以之从先])前(?:天|日(?!期)|(?=晚\d|晚上))/giu, means: () => backOf(2) },
  {
    pattern: /(?:星期|周|礼拜)(?<name>[一二三四五六日天])(?!\p{Script=Han}{2})/giu,
    means: ({ name = '' }) => ({ kind: 'weekday', weekday: '日一二三四五六'.indexOf(name.replace('天', '日')) }),
  },
  {
    pattern: /\b(?<name>sun|mon|tue|wed|thu|fri|sat)(?:day|s|sday|nesday|r|rs|rsday|urday)?\b\.?/giu,
    means: ({ name = '' }) => ({
      kind: 'weekday',
      weekday: ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'].indexOf(name.toLowerCase()),
    }),
  },
  {
    pattern: new RegExp(
      String.raw`(?<!\d[:./-]?)(?:(?<period>${periodWords})\s?)?(?<h>\d{1,2}):(?<min>\d{2})(?::(?<s>\d{2})(?:\.\d{1,6})?)?(?!\d|:\d)(?:\s?(?<half>[ap]\.?m\.?(?![a-z])))?${zone}`,
      'giu',
    ),
    means: ({ period, h, min, s, half, other }) => (other ? undefined : clockOf({ period: period ?? half, h, min, s })),
  },
  {
    pattern: new RegExp(
      String.raw`(?<!\d[:./-]?)(?:(?<period>${periodWords})\s?)?(?<h>\d{1,2})\s?[点时](?:\s?(?<min>\d{1,2})(?!\d)\s?分?|(?<part>半|整|一刻|三刻))?`,
      'giu',
    ),
    means: ({ period, h, min, part = '' }) => clockOf({ period, h, min: min ?? parts[part] }),
  },
  { pattern: /刚刚|刚才|\bjust now\b/giu, means: () => ({ kind: 'ago', ago: 0 }) },
  { pattern: /半(?:个)?小时以?前/giu, means: () => ({ kind: 'ago', ago: 30 * minute }) },
  {
    pattern:
      /(?<![\d.])(?<n>\d{1,3})\s?(?:(?<unit>秒钟?|分钟?|个?小时)以?前|(?<word>seconds?|secs?|minutes?|mins?|hours?|hrs?)\sago\b)/giu,
    means: ({ n, unit = '', word = '' }) => ({
      kind: 'ago',
      ago: Number(n) * (units.find(([name]) => name.test(unit || word))?.[1] ?? hour),
    }),
  },
];

import { kinds } from '../../fields/kinds.ts';
import { sources } from '../../texts/sources.ts';
import type { Facts } from '../facts.ts';
import { principals } from '../persons.ts';
import type { Rule } from '../rule.ts';

const periods = principals.map(
  (path) =>
    ({ start: `${path}.certificate_validity_date_start`, end: `${path}.certificate_validity_date_end` }) as const,
);
const starts = periods.map(({ start }) => start);
const ends = periods.map(({ end }) => end);
const seen = '2026-10';

const isDay = (text: string): boolean => kinds.date.safeParse(text).success;
const timeOf = (day: string): number => Date.parse(`${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6)}T00:00:00Z`);
const daysLeft = (end: string, today: string): number => Math.round((timeOf(end) - timeOf(today)) / 86_400_000);

/** Principals whose certificate ends on a day that is so many days ahead. */
const endsIn =
  (isSo: (days: number) => boolean) =>
  ({ text, today }: Facts) =>
    ends
      .filter((end) => isDay(text(end)) && isSo(daysLeft(text(end), today)))
      .map((end) => ({ fields: [end], words: { days: daysLeft(text(end), today) } }));

/** From when until when a principal's certificate holds. */
export const validityRules: readonly Rule[] = [
  {
    id: 'validity-order',
    fields: [...starts, ...ends],
    finds: ({ text }) =>
      periods
        .filter(({ start, end }) => isDay(text(start)) && isDay(text(end)) && text(start) >= text(end))
        .map(({ start, end }) => ({ fields: [start, end] })),
    severity: 'error',
    source: sources.apply,
    seen,
  },
  {
    id: 'validity-start-ahead',
    fields: starts,
    finds: ({ text, today }) =>
      starts.filter((start) => isDay(text(start)) && text(start) > today).map((start) => ({ fields: [start] })),
    severity: 'error',
    source: sources.guide,
    seen,
  },
  {
    id: 'validity-expired',
    fields: ends,
    finds: endsIn((days) => days < 0),
    severity: 'error',
    source: sources.guide,
    seen,
  },
  {
    id: 'validity-month',
    fields: ends,
    finds: endsIn((days) => days >= 0 && days <= 30),
    severity: 'error',
    source: sources.guide,
    seen,
  },
  {
    id: 'validity-quarter',
    fields: ends,
    finds: endsIn((days) => days > 30 && days <= 90),
    severity: 'warning',
    source: sources.rejections,
    seen,
  },
];

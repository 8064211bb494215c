import { knownYears } from '../../lib/calendar/notices.ts';
import type { Fact } from './fact.ts';

/** The month a year before a day (YYYY-MM-DD). What was read in it or later is no older than a year. */
const yearBefore = (today: string): string => `${Number(today.slice(0, 4)) - 1}${today.slice(4, 7)}`;

export const olderThanAYear = <One extends Fact>(facts: readonly One[], today: string): One[] =>
  facts.filter(({ seen }) => seen < yearBefore(today));

/** Is the notice of the year after the last known one to be expected? It comes out in October to December. */
const noticeDue = (today: string): boolean => today.slice(0, 7) >= `${knownYears.last}-10`;

const line = (cells: readonly (string | number)[]): string =>
  cells.map((cell, at) => (at === 0 ? String(cell).padEnd(28) : String(cell).padStart(8))).join('');

/** Each table with how many facts it holds and when they were read, then those read more than a year before a day. */
export function report(tables: Readonly<Record<string, readonly Fact[]>>, today: string): string {
  const counted = Object.entries(tables).map(([name, facts]) => {
    const months = facts.map(({ seen }) => seen).toSorted();
    return line([name, facts.length, months[0] ?? '', months.at(-1) ?? '', olderThanAYear(facts, today).length]);
  });
  const old = Object.entries(tables).flatMap(([table, facts]) =>
    olderThanAYear(facts, today).map(({ id, source, seen }) => `${seen}  ${table}: ${id}  ${source}`),
  );
  const all = Object.values(tables).flat().length;
  return [
    line(['table', 'facts', 'oldest', 'newest', 'old']),
    ...counted,
    '',
    `official calendar: known up to ${knownYears.last}${noticeDue(today) ? `; look for the notice of ${knownYears.last + 1}` : ''}`,
    `older than a year on ${today}: ${old.length} of ${all}`,
    ...old.toSorted(),
    '',
  ].join('\n');
}

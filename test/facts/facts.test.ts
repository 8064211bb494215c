import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { knownYears } from '../../lib/calendar/notices.ts';
import { filesIn, notesIn } from './notes.ts';
import { olderThanAYear, report } from './report.ts';
import { tables } from './tables.ts';

const month = /^20\d\d-(?:0[1-9]|1[0-2])$/u;
/** Tables whose rows name a page; a note may name a law or an interface instead. */
const withPages = [
  'fields',
  'hints',
  'checks',
  'rejections',
  'materials',
  'official tables',
  'provinces',
  'console texts',
  'way in',
  'official calendar',
];

describe.each(Object.entries(tables))('%s', (name, facts) => {
  it('holds facts, each with its source and the month that was read', () => {
    expect(facts.length).toBeGreaterThan(0);
    expect(facts.filter(({ seen }) => !month.test(seen))).toEqual([]);
    const isSource = (source: string) => (withPages.includes(name) ? /^https?:\/\//u.test(source) : source.length > 20);
    expect(facts.filter(({ source }) => !isSource(source))).toEqual([]);
  });
});

it('every list of codes says where it is from and when that was read', () => {
  // Types, the table of lists, and one that is a part of another.
  const none = ['coded', 'index', 'person-certificate-types', 'console-status-texts'];
  const lists = filesIn('lib/fields/codes/*.ts').filter((path) => !none.some((name) => path.endsWith(`/${name}.ts`)));
  expect(lists.length).toBeGreaterThan(20);
  expect(lists.filter((path) => notesIn(path).length === 0)).toEqual([]);
});

it('a note seen several times counts from the last', () => {
  const [note] = notesIn('lib/portals/miit.ts');
  expect(note?.seen).toBe('2026-05');
});

it('what was read in the month a year ago is not yet old, what was read before is', () => {
  const facts = ['2025-10', '2025-11', '2026-11'].map((seen) => ({ id: seen, source: 'https://sample.example', seen }));
  expect(olderThanAYear(facts, '2026-11-29').map(({ id }) => id)).toEqual(['2025-10']);
});

describe('the report', () => {
  it('counts every table and names the last year of the official calendar', () => {
    const told = report(tables, '2026-09-30');
    for (const [name, { length }] of Object.entries(tables))
      expect(told).toMatch(new RegExp(`^${name} +${length} `, 'mu'));
    expect(told).toContain(`official calendar: known up to ${knownYears.last}\n`);
  });

  it('asks for the next notice from October of that year on', () => {
    expect(report(tables, `${knownYears.last}-10-01`)).toContain(`look for the notice of ${knownYears.last + 1}`);
  });

  it('lists each old fact with its table, source and month, the oldest first', () => {
    const told = report(tables, '2099-01-01');
    const all = Object.values(tables).flat();
    const listed = told.match(/^20\d\d-\d\d {2}.*$/gmu) ?? [];
    expect(told).toContain(`older than a year on 2099-01-01: ${all.length} of ${all.length}\n`);
    expect(listed).toHaveLength(all.length);
    expect(listed).toEqual(listed.toSorted());
  });
});

it.each(['docs/keeping-current.md', 'docs/keeping-current.en.md'])('%s tells of every table', (path) => {
  const told = readFileSync(path, 'utf8');
  expect(Object.keys(tables).filter((name) => !told.includes(`| \`${name}\` |`))).toEqual([]);
});

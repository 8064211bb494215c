import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rules } from '../../../../lib/checks/index.ts';
import { rejectionIds, rejections } from '../../../../lib/checks/rejections/index.ts';
import type { Constraint } from './constraint.ts';
import { chapters } from './index.ts';
import { isCaught, isDecidable, report } from './report.ts';
import { tellers } from './tellers.ts';

const constraints = chapters.flatMap(({ title, constraints: rows }) =>
  rows.map((one): [string, Omit<Constraint, 'what'>] => [`${title}: ${one.what}`, one]),
);
const known = rejectionIds.map((id): [string, Omit<Constraint, 'what'>] => [id, rejections[id]]);
const all = [...known, ...constraints];
const ids = new Set(rules.map(({ id }) => id));
const count = (is: (one: Omit<Constraint, 'what'>) => boolean) => all.filter(([, one]) => is(one)).length;

describe(`${count(isCaught)} of ${count(isDecidable)} decidable, ${all.length} in all`, () => {
  it.each(all)('%s is told by something there is, or says why not', (_, one) => {
    expect((one.rules ?? []).filter((id) => !ids.has(id))).toEqual([]);
    expect((one.tellers ?? []).filter((name) => !existsSync(tellers[name]))).toEqual([]);
    expect(isCaught(one)).toBe(isDecidable(one));
    expect(one.whyNot === undefined).toBe(isDecidable(one));
  });

  it('every rule tells something that is asked', () => {
    const named = new Set(all.flatMap(([, { rules: told = [] }]) => told));
    expect([...ids].filter((id) => !named.has(id))).toEqual([]);
  });

  it('nothing stands twice', () => {
    const names = all.map(([name]) => name);
    expect(names.filter((name, at) => names.indexOf(name) < at)).toEqual([]);
  });

  it('docs/what-can-be-known.md is what the tables give: `npm run known` writes it', () => {
    expect(readFileSync('docs/what-can-be-known.md', 'utf8')).toBe(report());
  });
});

import { afterAll, describe, expect, inject, it } from 'vitest';
import { addKits } from '../../lib/controls/index.ts';
import { moreKits } from '../../lib/controls/kits/more-kits.ts';
import { wechat } from '../../lib/portals/wechat.ts';
import { scan } from '../../lib/recognise/scan.ts';
import { keptSeeds } from './kept-seeds.ts';
import { look, type Matcher } from './look.ts';
import { mutantOf } from './mutant.ts';
import { planted } from './planted.ts';
import { report, type Seen } from './report.ts';

// The kits that come where a page shows one have come.
addKits(moreKits);

// npm test looks at a small share; `npm run proof` at thousands, with a seed of its own that MUTANT_SEED repeats.
const { count, seed } = inject('mutants');
const host = document.body.appendChild(document.createElement('div'));
const shipped: Matcher = () => scan(document, wechat);

const run = (from: number, many: number, match: Matcher): Seen[] =>
  Array.from({ length: many }, (_, at) => {
    const { form, ...mutant } = mutantOf(from + at);
    return { mutant, verdict: look(form, host, match) };
  });

const wrongOf = (seen: readonly Seen[]): string[] =>
  seen.flatMap(({ mutant, verdict }) => verdict.wrong.map((text) => `${mutant.seed} (${mutant.kinds}): ${text}`));

/** Of what a person would know, at least so much is found, whatever the seed. */
const leastRecall = 0.85;

/** So many in one go: between them the browser clears away the frames of the ones before. */
const batch = 50;

describe('no mutant is taken for something it is not', () => {
  const seen: Seen[] = [];
  const starts = Array.from({ length: Math.ceil(count / batch) }, (_, at) => seed * 10_000 + at * batch);

  it.each(starts)('of %i and those after it', { timeout: batch * 4000 }, (from) => {
    const some = run(from, Math.min(batch, seed * 10_000 + count - from), shipped);
    seen.push(...some);
    expect(wrongOf(some)).toEqual([]);
  });

  it(`and of what a person would know, enough is found (seed ${seed})`, () => {
    const right = seen.reduce((sum, { verdict }) => sum + verdict.right, 0);
    const missed = seen.reduce((sum, { verdict }) => sum + verdict.missed.length, 0);
    expect(seen.length).toBe(count);
    expect(right / (right + missed)).toBeGreaterThan(leastRecall);
  });

  afterAll(() => console.log(report(seen).join('\n')));
});

it.each(Object.entries(keptSeeds))('%s misleads no more', (_, kept) => {
  expect(wrongOf(run(kept, 1, shipped))).toEqual([]);
});

describe('a matcher that goes by', () => {
  it.each(Object.entries(planted))('%s is caught', { timeout: 60_000 }, (_, match) => {
    expect(wrongOf(run(10_000, 24, match)).length).toBeGreaterThan(0);
  });
});

it('the same seed makes the same page', () => {
  expect(JSON.stringify(mutantOf(4711))).toBe(JSON.stringify(mutantOf(4711)));
});

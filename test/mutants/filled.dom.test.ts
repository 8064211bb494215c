import { afterAll, describe, expect, inject, it } from 'vitest';
import { addKits } from '../../lib/controls/index.ts';
import { moreKits } from '../../lib/controls/kits/more-kits.ts';
import { fromOfficialBody } from '../../lib/fields/official-body.ts';
import type { Saved } from '../../lib/fields/saved.ts';
import { wechat } from '../../lib/portals/wechat.ts';
import { scan } from '../../lib/recognise/scan.ts';
import { answerOf } from '../../lib/services/answer-of.ts';
import { company } from '../sample/company.ts';
import { person } from '../sample/person.ts';
import { fill, type Hands } from './filled/fill.ts';
import { plantedHands } from './filled/planted-hands.ts';
import { mutantOf } from './mutant.ts';
import { planted } from './planted.ts';
import { report, type Seen } from './report.ts';

// The kits that come where a page shows one have come.
addKits(moreKits);

// npm test fills few pages; `npm run proof` hundreds, with a seed of its own that MUTANT_SEED repeats.
const { filled: count, seed } = inject('mutants');
const host = document.body.appendChild(document.createElement('div'));

const profiles = [company, person].map((body) => fromOfficialBody(body).saved);
const profileFor = (individual: boolean): Saved => profiles[individual ? 1 : 0] ?? {};

/** The page read by lib, and answers as the worker makes them. */
const shipped = (saved: Saved): Hands => ({
  read: () => scan(document, wechat),
  answersFor: (ids) =>
    Object.fromEntries(ids.map((id) => [id, answerOf(id, saved)] as const).filter(([, answer]) => answer)),
});

/** Kinds take turns every third seed: with this step a few pages are of many kinds. */
const step = 13;

async function run(seeds: readonly number[], handsOf: (saved: Saved) => Hands): Promise<Seen[]> {
  const seen: Seen[] = [];
  for (const one of seeds) {
    const mutant = mutantOf(one);
    const saved = profileFor(mutant.form.individual);
    seen.push({ mutant, verdict: await fill(mutant, host, saved, handsOf(saved)) });
  }
  return seen;
}

const wrongOf = (seen: readonly Seen[]): string[] =>
  seen.flatMap(({ mutant, verdict }) => verdict.wrong.map((text) => `${mutant.seed} (${mutant.kinds}): ${text}`));

/** Without pages of uploads alone, which hold nothing to be filled in. */
const seedsFrom = (first: number, many: number): number[] =>
  Array.from({ length: many * 2 }, (_, at) => first + at * step)
    .filter((one) => mutantOf(one).page !== 'materials')
    .slice(0, many);

const batch = 10;
/** Of what a person would know and the page offers, at least so much is filled, whatever the seed. */
const leastRecall = 0.7;

describe('no mutant is filled wrongly', () => {
  const seen: Seen[] = [];
  const seeds = seedsFrom(seed * 10_000, count);
  const starts = Array.from({ length: Math.ceil(count / batch) }, (_, at) => at * batch);

  it.each(starts)('after %i pages', { timeout: batch * 20_000 }, async (at) => {
    const some = await run(seeds.slice(at, at + batch), shipped);
    seen.push(...some);
    expect(wrongOf(some)).toEqual([]);
  });

  it(`and of what a person would fill in, enough is (seed ${seed})`, () => {
    const right = seen.reduce((sum, { verdict }) => sum + verdict.right, 0);
    const missed = seen.reduce((sum, { verdict }) => sum + verdict.missed.length, 0);
    expect(seen.length).toBe(count);
    expect(right / (right + missed)).toBeGreaterThan(leastRecall);
  });

  afterAll(() => console.log(report(seen, 'mutants filled').join('\n')));
});

/** Seeds of pages that differ in one such way alone. */
const seedsOf = (...names: readonly string[]): number[] =>
  Array.from({ length: 3000 }, (_, at) => 10_000 + at).filter((one) => {
    const { kinds, page } = mutantOf(one);
    return kinds.length === 1 && kinds.some((name) => names.includes(name)) && page !== 'materials';
  });
const tempting = [
  ...seedsOf('strangers.rowsAlike', 'strangers.personRow').slice(0, 6),
  ...seedsOf('people.muddled', 'sections.unheaded').slice(0, 6),
];
const swollen = seedsOf('options.swollen').slice(0, 12);

/** Wrong values on these pages, up to the first page that has any. */
async function firstWrong(seeds: readonly number[], hands: (saved: Saved) => Hands): Promise<string[]> {
  for (const one of seeds) {
    const wrong = wrongOf(await run([one], hands));
    if (wrong.length > 0) return wrong;
  }
  return [];
}

describe('a fill that goes by', () => {
  it.each(Object.entries(planted))('%s is caught', { timeout: 60_000 }, async (_, read) => {
    expect(await firstWrong(tempting, (saved) => ({ ...shipped(saved), read }))).not.toEqual([]);
  });

  it.each(Object.entries(plantedHands))('%s is caught', { timeout: 60_000 }, async (_, hands) => {
    expect(await firstWrong(swollen, (saved) => hands(shipped(saved)))).not.toEqual([]);
  });
});

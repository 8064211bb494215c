import '../../../property-runs.ts';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { sound } from './parts.ts';
import { planted } from './planted.ts';
import { type Played, play } from './play.ts';

vi.setConfig({ testTimeout: 900_000 });

const long = Number(process.env.PROOF_RUNS ?? 0);
const seed = Number(process.env.PROOF_SEED ?? 20_261_128);

/** Rows of numbers, each a step of the world: about a year of fifty filings, or a month of six. */
const steps = (count: number) =>
  fc.noBias(fc.array(fc.maxSafeNat(), { minLength: count, maxLength: count, size: 'max' }));
const year = { steps: steps(1460), filings: 50 };
const month = { steps: steps(120), filings: 6 };

function tried({ steps: rows, filings }: typeof year, runs: number): Played {
  let all: Played = { days: 0, filings: 0, shown: 0, looks: 0 };
  const property = fc.property(rows, (row) => {
    const one = play(row, filings, sound);
    all = {
      days: all.days + one.days,
      filings: all.filings + one.filings,
      shown: all.shown + one.shown,
      looks: all.looks + one.looks,
    };
  });
  fc.assert(property, { numRuns: runs, seed, endOnFailure: runs > 100 });
  return all;
}

const figures = (name: string, runs: number, { days, filings, shown, looks }: Played): void =>
  console.log(
    `simulation: ${name}: ${runs} runs, seed ${seed}: ${Math.round(days)} days, ${filings} filings, ${looks} looks, ${shown} reminders shown, 0 lost, 0 doubled`,
  );

describe('whatever happens to machine, browser and worker, no reminder is lost or doubled and no deadline moves', () => {
  it.each([
    ['months of six filings', month, long || 300],
    ['years of fifty filings', year, long ? Math.ceil(long / 40) : 8],
  ] as const)('%s', (name, world, runs) => {
    const played = tried(world, runs);
    figures(name, runs, played);
    expect(played.shown).toBeGreaterThan(runs);
  });
});

describe('a fault that is planted is found', () => {
  it.each(Object.entries(planted))('%s', (_, change) => {
    const property = fc.property(month.steps, (row) => void play(row, month.filings, { ...sound, ...change }));
    expect(fc.check(property, { numRuns: 300, seed, endOnFailure: true }).failed).toBe(true);
  });
});

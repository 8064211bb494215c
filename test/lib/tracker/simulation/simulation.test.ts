import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import { background } from './background.ts';
import { sound } from './parts.ts';
import { planted } from './planted.ts';
import type { Begun } from './play.ts';
import { shipped } from './shipped.ts';
import { type Size, story, type Tried, tried } from './tried.ts';

vi.setConfig({ testTimeout: 3_600_000 });

const long = Number(process.env.PROOF_SIMULATION ?? 0);
const seed = Number(process.env.PROOF_SEED ?? 0) || 20_261_128;

const year: Size = { steps: 1100, filings: 50 };
const month: Size = { steps: 120, filings: 6 };

const acted = (parts = sound) => {
  const begun = background(parts);
  return <T>(deed: (begun: Begun) => Promise<T>): Promise<T> => deed(begun);
};
const real =
  (how = {}) =>
  async <T>(deed: (begun: Begun) => Promise<T>): Promise<T> => {
    const { begun, leave } = await shipped(how);
    return deed(begun).finally(leave);
  };

const figures = (name: string, { runs, days, filings, shown, looks }: Tried): string =>
  `simulation: ${name}: ${runs} runs, seed ${seed}: ${Math.round(days)} days, ${filings} filings, ${looks} looks, ${shown} reminders shown, 0 lost, 0 doubled`;

describe('whatever happens to machine, browser and worker, no reminder is lost or doubled and no deadline moves', () => {
  it.each([
    ['months of six filings', month, acted(), long || 300],
    ['years of fifty filings', year, acted(), long ? Math.ceil(long / 4) : 24],
    ['months of six filings, as shipped', month, real(), long ? Math.ceil(long / 4) : 30],
  ] as const)('%s', async (name, size, within, runs) => {
    const found = await tried(size, within, { runs, seed });
    if (found.wrong) expect.fail(`PROOF_SEED=${seed} repeats it\n${await story(found.wrong, size, within)}`);
    console.log(figures(name, found));
    expect(found.shown).toBeGreaterThan(runs);
  });
});

describe('a fault that is planted is found', () => {
  it.each(Object.entries(planted))('%s', async (_, change) => {
    const { wrong } = await tried(month, acted({ ...sound, ...change }), { runs: 300, seed });
    expect(wrong).toBeDefined();
  });

  it('in what is shipped too: a ledger that is not kept', async () => {
    const { wrong } = await tried(month, real({ forgetful: true }), { runs: 20, seed });
    expect(wrong).toBeDefined();
  });
});

import { beforeEach, describe, expect, it, vi } from 'vitest';
import { disturb, prepare } from './disturb.ts';
import { scenarios } from './scenarios.ts';

const isLong = process.env.PROOF_FAULTS === 'all';
/** In the short run one fault in so many; which of them changes from day to day. */
const step = isLong ? 1 : 29;
const first = isLong ? 0 : Math.floor(Date.now() / 86_400_000) % step;

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined); // the worker's own, of what was made to fail
});

describe('whatever goes wrong at a crossing, nothing acknowledged is lost and nothing half done is seen', () => {
  it.each(scenarios.map((scenario) => [scenario.name, scenario] as const))(
    '%s',
    async (name, scenario) => {
      const prepared = await prepare(scenario);
      const { crossings, faults } = prepared;
      const chosen = faults.filter((_, at) => at % step === first);
      const wrong: string[] = [];
      for (const fault of chosen) wrong.push(...(await disturb(prepared, fault)));
      console.log(`faults: ${name}: ${crossings} crossings, ${chosen.length} of ${faults.length} faults`);
      expect(wrong).toEqual([]);
    },
    1_800_000,
  );
});

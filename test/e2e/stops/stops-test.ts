import { test as base, expect } from '../fixtures.ts';
import { deeds } from './deeds.ts';
import { type HookedRig, startHookedRig } from './hooked-rig.ts';
import { playStops } from './play-stops.ts';

const test = base.extend<object, { hooked: HookedRig }>({
  hooked: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from the pattern
    async ({}, use) => {
      const hooked = await startHookedRig();
      await use(hooked);
      await hooked.rig.close();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
});

/** One test for each deed, the worker stopped at one hook in so many; which of them changes from day to day. */
export function stopsTests(step: number): void {
  const first = Math.floor(Date.now() / 86_400_000) % step;
  // One after the other: they have one browser, and one build.
  test.describe.configure({ mode: 'default' });
  for (const deed of deeds)
    test(`${deed.name}: whatever ends the worker, nothing is lost and nothing told twice`, async ({ hooked }) => {
      test.setTimeout(600_000);
      const { hooks, chosen, stopped, wrong } = await playStops(hooked, deed, (hook) => hook % step === first);
      console.log(`stops: ${deed.name}: ${hooks / 2} crossings, stopped at ${stopped} of ${hooks} hooks`);
      expect(wrong).toEqual([]);
      expect(stopped).toBeGreaterThanOrEqual(chosen / 2);
    });
}

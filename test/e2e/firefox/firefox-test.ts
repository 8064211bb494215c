import { test as base } from '@playwright/test';
import { type FirefoxRig, startFirefox } from './rig.ts';

export { expect } from '@playwright/test';

/** Each test has a Firefox of its own, on a fresh browser profile. */
export const test = base.extend<{ rig: FirefoxRig }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from the pattern
  rig: async ({}, use) => {
    const rig = await startFirefox();
    await use(rig);
    await rig.close();
  },
});

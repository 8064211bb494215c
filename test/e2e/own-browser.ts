import { test as base } from '@playwright/test';
import { clients } from './pages/console.ts';
import { importProfiles, type Rig, startRig } from './rig.ts';

export { expect } from '@playwright/test';

/** For tests that change what is kept: `rig` is a browser of their own, with the company's profile alone; `page` a tab of it. */
export const test = base.extend<{ rig: Rig }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from the pattern
  rig: async ({}, use) => {
    const rig = await startRig();
    await importProfiles(rig, [clients.company.body]);
    await use(rig);
    await rig.close();
  },
  page: async ({ rig }, use) => {
    await use(await rig.context.newPage());
  },
});

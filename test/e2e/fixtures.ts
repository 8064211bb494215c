import { test as base } from '@playwright/test';
import { clients } from './pages/console.ts';
import { importProfiles, type Rig, startRig } from './rig.ts';

export { expect } from '@playwright/test';

/**
 * `rig`: one browser for each worker, with both sample profiles imported. A test that changes profiles starts its own.
 * `page`: a tab of that browser.
 */
export const test = base.extend<object, { rig: Rig }>({
  page: async ({ rig }, use) => {
    const page = await rig.context.newPage();
    await use(page);
    await page.close();
  },
  rig: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from the pattern
    async ({}, use) => {
      const rig = await startRig();
      await importProfiles(rig, [clients.company.body, clients.person.body]);
      await use(rig);
      await rig.close();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
});

import { type LifeApi, lifeApi } from './life-api.ts';
import { test as rehearsal } from './miit/rehearsal.ts';
import { type Portal, startPortal } from './server.ts';

/**
 * With `api`, the portal's own interface. A portal of their own: others begin with phones that got nothing, and go by
 * a clock nobody has set. It is put right after each test.
 */
export const test = rehearsal.extend<{ api: LifeApi }, { portal: Portal }>({
  portal: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures out of this pattern
    async ({}, use) => {
      const portal = await startPortal();
      await use(portal);
      await portal.close();
    },
    { scope: 'worker' },
  ],
  api: async ({ portal }, use) => {
    const api = await lifeApi(portal.port);
    await use(api);
    await api.clock({ set: Date.now(), rate: 1 });
    await api.close();
  },
});

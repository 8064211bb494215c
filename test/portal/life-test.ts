import { type LifeApi, lifeApi } from './life-api.ts';
import { test as rehearsal } from './miit/rehearsal.ts';

/** With `api`, the portal's own interface; the clock, one for all tests of a worker, is put right after each. */
export const test = rehearsal.extend<{ api: LifeApi }>({
  api: async ({ portal }, use) => {
    const api = await lifeApi(portal.port);
    await use(api);
    await api.clock({ set: Date.now(), rate: 1 });
    await api.close();
  },
});

import { expect, test } from '@playwright/test';
import { judgeScreens } from './judge-screens.ts';
import { screens } from './screens.ts';

const main = screens.filter((screen) => screen.main);

// All of them in the long run, in both languages, each in light and dark.
test('the main screens can be used by everybody', async () => {
  test.setTimeout(240_000);
  const { faults, count } = await judgeScreens(['zh-CN'], main, (_, nth) => ({
    schemes: [nth % 2 ? 'dark' : 'light'],
    contrast: true,
  }));
  expect(faults).toEqual([]);
  expect(count).toBe(main.length);
});

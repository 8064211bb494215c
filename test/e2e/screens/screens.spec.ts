import { expect, test } from '@playwright/test';
import { judgeScreens } from './judge-screens.ts';
import { screens } from './screens.ts';

// Both languages, all of it in light and dark, in the long run.
test('every screen can be used by everybody', async () => {
  test.setTimeout(240_000);
  const { faults, count } = await judgeScreens(['zh-CN'], ({ main = false }, nth) => ({
    schemes: [nth % 2 ? 'dark' : 'light'],
    contrast: main,
  }));
  expect(faults).toEqual([]);
  expect(count).toBe(screens.length);
});

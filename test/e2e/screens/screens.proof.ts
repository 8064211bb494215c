import { expect, test } from '@playwright/test';
import { wholeLook } from './faults-of.ts';
import { judgeScreens } from './judge-screens.ts';
import { screens } from './screens.ts';

const langs = ['zh-CN', 'en'] as const;

test('every screen can be used by everybody, in both languages and both colours', async () => {
  test.setTimeout(1_200_000);
  const { faults, count } = await judgeScreens(langs, screens, () => wholeLook);
  console.log(`screens: ${count} screens, ${langs.length} languages, light and dark, ${faults.length} violations`);
  expect(faults).toEqual([]);
  expect(count).toBe(screens.length);
});

import { expect, test } from '@playwright/test';
import { readPackage } from '../../stores/read-package.ts';
import { storeFaults } from '../../stores/store-rules.ts';

test('the package is one that addons.mozilla.org takes', () => {
  const built = readPackage('.output/firefox-mv3');
  expect(built.manifest.browser_specific_settings?.gecko?.id).toBeTruthy();
  expect(storeFaults(built)).toEqual([]);
});

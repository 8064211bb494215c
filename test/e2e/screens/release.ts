import { expect, type Locator } from '@playwright/test';

/** Presses what releases or keeps something until it shows: it counts only after it has been in plain sight for a moment. */
export const release = (button: Locator, shows: Locator): Promise<void> =>
  expect(async () => {
    if (await shows.isVisible()) return;
    await button.click({ timeout: 1000 });
    await shows.waitFor({ timeout: 2000 });
  }).toPass({ timeout: 20_000 });

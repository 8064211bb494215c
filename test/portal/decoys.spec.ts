import { expect } from '@playwright/test';
import { decoys } from './decoys/index.ts';
import { ask, test } from './miit/rehearsal.ts';

for (const { id, url, ready } of decoys)
  test(`decoy ${id} stands, and notices whoever touches it`, async ({ page }) => {
    await page.goto(url);
    await expect(page.getByText(ready).filter({ visible: true }).first()).toBeVisible();
    const field = page
      .locator('input:not([type=radio], [type=checkbox], [type=file]), textarea')
      .filter({ visible: true });
    const count = await field.count();
    expect(await ask(page, (practice) => practice.touched())).toBe(false);
    if (count === 0) return;
    // Silently: no event tells of it.
    await field.first().evaluate((element) => {
      (element as HTMLInputElement).value = '示例';
    });
    expect(await ask(page, (practice) => practice.touched())).toBe(true);
  });

test('a pressed button counts as touched when no person pressed it', async ({ page }) => {
  await page.goto(decoys[0]?.url ?? '');
  await page.getByRole('button').first().waitFor();
  await page.evaluate(() => document.querySelector('button')?.click());
  expect(await ask(page, (practice) => practice.touched())).toBe(true);
});

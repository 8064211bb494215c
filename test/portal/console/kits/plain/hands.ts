import type { Locator, Page } from '@playwright/test';
import { exactly, type Hands, picture } from '../hands.ts';

/** Opens a native list as far as a page can tell, and takes an entry of it once that has come. */
const take = async (select: Locator, texts: string | string[]) => {
  await select.focus();
  await select.selectOption([texts].flat().map((label) => ({ label })));
  await select.blur();
};

export function plainHands(page: Page): Hands {
  const row: Hands['row'] = (text) =>
    page.locator('tr').filter({ has: page.locator('th', { hasText: exactly(text) }) });

  /** Over what stands in the field. */
  const write = async (text: string) => {
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type(text);
  };

  return {
    row,
    async type(at, text) {
      await row(at).locator('input, textarea').first().click();
      await write(text);
      await page.keyboard.press('Tab');
    },
    choose: (at, text) => take(row(at).locator('select'), text),
    chooseAll: (at, texts) => take(row(at).locator('select'), [...texts]),
    async region(at, names) {
      for (const [level, name] of names.entries()) await take(row(at).locator('select').nth(level), name);
    },
    async tick(at, text) {
      await row(at)
        .locator('label', { hasText: exactly(text) })
        .click();
    },
    async validity(at, start, end) {
      const dates = row(at).locator('input[type=date]');
      await dates.nth(0).fill(start);
      if (end === '长期') await row(at).getByLabel('长期').click();
      else await dates.nth(1).fill(end);
    },
    async upload(at, name) {
      const chooser = page.waitForEvent('filechooser');
      await row(at).locator('input[type=file]').click();
      await (await chooser).setFiles(picture(name));
      await row(at).locator('img').waitFor();
    },
    async phone(at, mobile, code) {
      const inputs = row(at).locator('input');
      await inputs.nth(0).click();
      await write(mobile);
      await row(at).getByRole('button').click();
      await inputs.nth(1).click();
      await write(code);
      await page.keyboard.press('Tab');
    },
  };
}

import type { Page } from '@playwright/test';
import { exactly, type Hands, picture } from '../hands.ts';

export function elementHands(page: Page): Hands {
  const label = (text: string) => page.locator('.el-form-item__label', { hasText: exactly(text) });
  const row: Hands['row'] = (text) => page.locator('.el-form-item').filter({ has: label(text) });
  const option = (text: string) => page.locator('.el-select-dropdown__item:visible').filter({ hasText: exactly(text) });

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
    async choose(at, text) {
      await row(at).locator('.el-select').click();
      await option(text).click();
    },
    async chooseAll(at, texts) {
      await row(at).locator('.el-select').click();
      for (const text of texts) await option(text).click();
      await label(at).click();
    },
    async region(at, names) {
      await row(at).locator('.el-select, .el-cascader').first().waitFor();
      const selects = row(at).locator('.el-select');
      if ((await selects.count()) > 0) {
        for (const [level, name] of names.entries()) {
          // A level below opens only once its list has come: a click before that is lost.
          await selects.nth(level).locator('input:enabled').click();
          await option(name).click();
        }
        return;
      }
      await row(at).locator('.el-cascader').click();
      for (const [level, name] of names.entries()) {
        const menu = page.locator('.el-cascader__dropdown:visible .el-cascader-menu').nth(level);
        await menu.locator('.el-cascader-node', { hasText: exactly(name) }).click();
      }
    },
    async tick(at, text) {
      await row(at)
        .locator('.el-radio, .el-checkbox')
        .filter({ hasText: exactly(text) })
        .click();
    },
    async validity(at, start, end) {
      const dates = row(at).locator('.el-date-editor input');
      await dates.nth(0).click();
      await write(start);
      await page.keyboard.press('Enter');
      if (end === '长期') return row(at).locator('.el-checkbox').click();
      await dates.nth(1).click();
      await write(end);
      await page.keyboard.press('Enter');
    },
    async upload(at, name) {
      const chooser = page.waitForEvent('filechooser');
      await row(at).locator('.el-upload').click();
      await (await chooser).setFiles(picture(name));
      await row(at).locator('.el-upload-list__item.is-success').waitFor();
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

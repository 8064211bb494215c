import type { Locator, Page } from '@playwright/test';
import { exactly } from '../portal/console/kits/hands.ts';
import { picture } from './picture.ts';

/** In the window where files are chosen, which no page sees: one click on the file, one on 打开. */
export const chooserClicks = 2;

/** What a filing leaves to the person, done on the console with a real mouse and real keys. */
export function personAt(page: Page) {
  const row = (label: string): Locator =>
    page
      .locator('.weui-desktop-form__control-group')
      .filter({ has: page.locator('label', { hasText: exactly(label) }) });
  let choosers = 0;

  return {
    press: (name: string) => page.getByRole('button', { name, exact: true }).click(),
    tick: (label: string, text: string) => row(label).getByText(text, { exact: true }).click(),
    async upload(label: string) {
      const file = await picture(page, label.replaceAll(/[（）]/gu, ''));
      const previews = row(label).locator('.mp-upload-preview img');
      const before = await previews.count();
      const [chooser] = await Promise.all([
        page.waitForEvent('filechooser'),
        row(label).getByText('上传', { exact: true }).click(),
      ]);
      await chooser.setFiles(file);
      choosers += 1;
      await previews.nth(before).waitFor();
    },
    /** Asks for the code that goes to a phone, and types it (any six digits, on the practice console). */
    async code(label: string) {
      await row(label).getByRole('button', { name: '获取验证码' }).click();
      await row(label).getByPlaceholder('请输入验证码').click();
      await page.keyboard.type('246810');
    },
    /** Clicks made in the window where files are chosen, since the last time of asking. */
    takeChooserClicks() {
      const clicks = choosers * chooserClicks;
      choosers = 0;
      return clicks;
    },
  };
}

export type Person = ReturnType<typeof personAt>;

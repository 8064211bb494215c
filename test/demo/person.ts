import type { Locator, Page } from '@playwright/test';
import { exactly } from '../portal/console/kits/hands.ts';

/** What a filing leaves to the person, done on the console with a real mouse and real keys. */
export function personAt(page: Page) {
  const row = (label: string): Locator =>
    page
      .locator('.weui-desktop-form__control-group')
      .filter({ has: page.locator('label', { hasText: exactly(label) }) });

  return {
    press: (name: string) => page.getByRole('button', { name, exact: true }).click(),
    tick: (label: string, text: string) => row(label).getByText(text, { exact: true }).click(),
    /** Asks for the code that goes to a phone, and types it (any six digits, on the practice console). */
    async code(label: string) {
      await row(label).getByRole('button', { name: '获取验证码' }).click();
      await row(label).getByPlaceholder('请输入验证码').click();
      await page.keyboard.type('246810');
    },
  };
}

export type Person = ReturnType<typeof personAt>;

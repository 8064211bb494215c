import type { FrameLocator, Locator, Page } from '@playwright/test';

/** A picture a portal takes: one pixel. */
export const picture = (name: string) => ({
  name,
  mimeType: 'image/png',
  buffer: Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
});

/** What a person does on the console in WeUI-desktop markup, with real clicks and keys. Rows go by their label. */
export function byHand(page: Page, place: Page | FrameLocator = page) {
  // The label's text may carry the mark of duty before and the help after it.
  const row = (label: string): Locator => {
    const groups = place.locator('.weui-desktop-form__control-group');
    const labelled = place
      .locator('label, p')
      .filter({ hasText: new RegExp(`^\\s*\\*?\\s*${label}\\s*(\\?.*)?$`, 'u') });
    const prompted = place.getByPlaceholder(new RegExp(`^请(输入|选择)${label}$`, 'u'));
    return groups.filter({ has: labelled }).or(groups.filter({ has: prompted }));
  };

  const pickFrom = async (control: Locator, text: string) => {
    await control.locator('dt').click();
    await control
      .locator('li')
      .filter({ hasText: new RegExp(`^\\s*${text}\\s*$`, 'u') })
      .click();
  };

  return {
    row,
    type: (label: string, text: string) => row(label).locator('input[type=text], textarea').first().fill(text),
    choose: (label: string, text: string) => pickFrom(row(label).locator('.weui-desktop-form__dropdown'), text),
    tick: (label: string, text: string) =>
      row(label).locator('.weui-desktop-form__check-label').getByText(text, { exact: true }).click(),
    async region(label: string, path: readonly string[]) {
      const cascader = row(label).locator('.weui-desktop-form__dropdowncascade');
      if (await cascader.count()) {
        await cascader.locator('dt').click();
        for (const [at, text] of path.entries())
          await cascader.locator('ul').nth(at).getByText(text, { exact: true }).click();
        return;
      }
      for (const [at, text] of path.entries()) await pickFrom(row(label).locator('.mp-region-dropdown').nth(at), text);
    },
    /** By the panels: year, month, day. */
    async date(label: string, which: number, date: string) {
      const picker = row(label).locator('.weui-desktop-picker__date').nth(which);
      await picker.locator('.weui-desktop-picker__dt').click();
      const panel = picker.locator('.weui-desktop-picker__panel');
      const [year = '', month = '', day = ''] = date.split('-');
      await panel.locator('.weui-desktop-picker__panel__label').first().click();
      const wanted = panel.getByText(`${year}年`, { exact: true });
      while (!(await wanted.count())) {
        const shown = Number.parseInt(await panel.locator('.weui-desktop-picker__panel__label').innerText(), 10);
        await panel
          .locator(Number(year) < shown ? '.weui-desktop-btn__icon__left' : '.weui-desktop-btn__icon__right')
          .click();
      }
      await wanted.click();
      await panel.getByText(`${month}月`, { exact: true }).click();
      await panel
        .locator('a:not(.weui-desktop-picker__faded)')
        .getByText(String(Number(day)), { exact: true })
        .click();
    },
    async upload(label: string, name: string) {
      const chooser = page.waitForEvent('filechooser');
      await row(label).getByText('上传', { exact: true }).click();
      await (await chooser).setFiles(picture(name));
      await row(label).locator('.mp-upload-preview img').last().waitFor();
    },
    async code(label: string) {
      await row(label).getByRole('button', { name: '获取验证码' }).click();
      await row(label).getByPlaceholder('请输入验证码').fill('246810');
    },
    press: (name: string) => place.getByRole('button', { name, exact: true }).click(),
  };
}

export type Hands = ReturnType<typeof byHand>;

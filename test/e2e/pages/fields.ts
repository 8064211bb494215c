import type { Locator, Page } from '@playwright/test';

export const kits = ['plain', 'weui', 'element'] as const;
export type FormKit = (typeof kits)[number];

const rows: Record<FormKit, string> = {
  plain: 'tr',
  weui: '.weui-desktop-form__control-group',
  element: '.el-form-item',
};

/** The input of a row of the practice console, in one of its kits, by its label. */
export const inputOf = (page: Page, kit: FormKit, label: string): Locator =>
  page
    .locator(rows[kit])
    .filter({ has: page.getByText(new RegExp(`^\\s*\\*?\\s*${label}[：:]?\\s*$`, 'u')) })
    .first()
    .locator('input, textarea')
    .first();

/** Every element of the page itself and the box it has: what a person would see move. */
export const layoutOf = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.body.querySelectorAll('*')].map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return [element.localName, ...[x, y, width, height].map(Math.round)].join(' ');
    }),
  );

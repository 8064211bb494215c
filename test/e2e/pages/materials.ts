import type { Page } from '@playwright/test';
import type { Rig } from '../rig.ts';
import { openOptions } from './options.ts';

/** 「材料清单」 as a person works it. */
export function materialsOn(page: Page) {
  return {
    page,
    /** 「档案：小程序」, as the choice names it. */
    choose: (label: string) => page.getByRole('combobox', { name: '档案', exact: true }).selectOption({ label }),
    kind: (label: string) => page.getByRole('combobox', { name: '备案类型' }).selectOption({ label }),
    item: (name: string) =>
      page.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 3, name, exact: true }) }),
    status: (text: string | RegExp) => page.getByRole('status').filter({ hasText: text }),
    /** To the options, to English, and back to the list. */
    inEnglish: async () => {
      await page.getByRole('link', { name: '返回选项' }).click();
      await page.getByRole('radio', { name: 'English' }).click();
      await page.getByRole('link', { name: 'Materials', exact: true }).click();
    },
  };
}

/** The list, by the link from the options. */
export async function openMaterials(rig: Rig) {
  const { page } = await openOptions(rig);
  await page.getByRole('link', { name: '材料清单', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: '备案领航 · 材料清单' }).waitFor();
  return materialsOn(page);
}

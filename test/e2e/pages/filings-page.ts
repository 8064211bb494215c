import type { Rig } from '../rig.ts';
import { filingsOn } from './filings.ts';

/** 「备案进度」 on the options page: all filings, or the one named after `#filing=`. */
export async function openFilingsPage(rig: Rig, hash = '#/filings') {
  const options = filingsOn(await rig.openOwn(`options.html${hash}`));
  const { page } = options;
  await page.getByRole('heading', { level: 1 }).waitFor();
  return {
    ...options,
    /** Opens one of the list. */
    open: (name: string) => page.getByRole('link', { name, exact: true }).click(),
    notes: page.getByRole('textbox', { name: '备注' }),
    /** Saves what the vault has on the filing that is opened. */
    saveDetail: async () => {
      await page.getByRole('region', { name: '名称、备案号与备注' }).getByRole('button', { name: '保存' }).click();
      await options.said('已保存。').waitFor();
    },
  };
}

import { readFileSync } from 'node:fs';
import type { Rig } from '../rig.ts';
import { openOptions } from './options.ts';

/** 「备份与恢复」 on the options page as a person works it. */
export async function openBackups(rig: Rig) {
  const { page } = await openOptions(rig);
  return {
    page,
    /** Makes a backup under a passphrase of its own, and saves it. */
    make: async (passphrase: string) => {
      await page.getByRole('button', { name: '做备份' }).click();
      await page.getByLabel('密码', { exact: true }).fill(passphrase);
      await page.getByLabel('再输入一次').fill(passphrase);
      await page.getByRole('button', { name: '开始备份' }).click();
      const coming = page.waitForEvent('download');
      await page.getByRole('link', { name: /^保存备份文件/u }).click();
      const download = await coming;
      const buffer = readFileSync(await download.path());
      const name = download.suggestedFilename();
      return { name, text: buffer.toString(), file: { name, mimeType: 'application/octet-stream', buffer } };
    },
    /** Types the passphrase of the file that was chosen. */
    open: async (passphrase: string) => {
      await page.getByLabel('做这份备份时的密码').fill(passphrase);
      await page.getByRole('button', { name: '打开备份' }).click();
    },
  };
}

import type { Page } from '@playwright/test';
import type { Rig } from '../rig.ts';
import { openOptions } from './options.ts';

/** The passphrase as a person types it, on whatever page of ours asks for it. */
export const unlockOn = (page: Page) => ({
  page,
  field: page.getByLabel('密码', { exact: true }),
  alert: page.getByRole('alert'),
  wait: page.getByRole('timer'),
  type: async (passphrase: string) => {
    await page.getByLabel('密码', { exact: true }).fill(passphrase);
    await page.getByRole('button', { name: '解锁', exact: true }).click();
  },
});

/** Does what makes the extension open its own window, and hands that over. */
export async function unlockWindow(rig: Rig, deed: () => Promise<unknown>) {
  const isIt = (page: Page) => page.url().endsWith('/unlock.html');
  const open = rig.context.pages().find(isIt);
  const coming = rig.context.waitForEvent('page', {
    predicate: async (page) => page.waitForURL(/unlock/u).then(() => isIt(page)),
  });
  await deed();
  return unlockOn(open ?? (await coming));
}

/** Sets a passphrase where there was none, on the options page. */
export async function setPassphrase(rig: Rig, passphrase: string): Promise<void> {
  const { page } = await openOptions(rig);
  await page.getByRole('button', { name: '设置密码', exact: true }).click();
  await page.getByLabel('密码', { exact: true }).fill(passphrase);
  await page.getByLabel('再输入一次').fill(passphrase);
  await page.getByRole('button', { name: '设置密码', exact: true }).click();
  await page.getByText('已设置密码。', { exact: true }).waitFor();
  await page.close();
}

/** 「立即锁定」 on the options page, which is left open. */
export async function lockNow(rig: Rig) {
  const options = await openOptions(rig);
  await options.page.getByRole('button', { name: '立即锁定' }).click();
  await options.page.getByRole('heading', { name: '档案已锁定' }).waitFor();
  return options;
}

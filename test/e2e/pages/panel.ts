import type { Page } from '@playwright/test';
import type { Rig } from '../rig.ts';
import { targetAfter } from './target.ts';

/** The real side panel, opened by 「侧边栏」 of the popup beside this page's window. */
export async function openPanel(rig: Rig, beside: Page) {
  const popup = await rig.openOwn('popup.html');
  const session = await rig.context.newCDPSession(popup);
  const panel = await targetAfter(session, '/sidepanel.html', () =>
    popup.getByRole('button', { name: '侧边栏', exact: true }).click(),
  );
  await beside.bringToFront();
  return {
    ...panel,
    popup,
    /** What it says of the tab beside. */
    tab: () => panel.evaluate<string>(`document.querySelector('.tab')?.textContent ?? ''`),
    filled: () => panel.evaluate<string>(`document.querySelector('.fill')?.textContent ?? ''`),
    choose: (profile: string) =>
      panel.evaluate<void>(`{
        const option = [...document.querySelectorAll('.choice option')].find(({ text }) => text === ${JSON.stringify(profile)});
        const select = option.closest('select');
        select.value = option.value;
        select.dispatchEvent(new Event('change', { bubbles: true }));
      }`),
  };
}

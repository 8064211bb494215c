import { browser } from 'wxt/browser';
import { stored } from '../platform/stored.ts';
import { z } from '../zod.ts';

const shown = stored('session:unlock-window', z.number());

/** Brings the one window that is there to the front; false where it was closed. */
const broughtForward = async (id: number): Promise<boolean> =>
  browser.windows.update(id, { focused: true }).then(
    (found) => found !== undefined,
    () => false,
  );

/** Shows our own small window to open the vault in: no secret is ever typed into somebody else's page. */
export const showUnlockWindow = (): Promise<void> =>
  navigator.locks.request('unlock-window', async () => {
    const present = await shown.get();
    if (present !== undefined && (await broughtForward(present))) return;
    const made = await browser.windows.create({ url: '/unlock.html', type: 'popup', width: 440, height: 560 });
    if (made?.id !== undefined) await shown.set(made.id);
  });

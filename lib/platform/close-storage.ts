import { browser } from 'wxt/browser';

/** Bars content scripts from both storage areas, where the browser can (Firefox cannot for `local`: ciphertext only). */
export async function closeStorage(): Promise<void> {
  for (const area of [browser.storage.local, browser.storage.session]) {
    await area.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
  }
}

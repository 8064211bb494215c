import { browser } from 'wxt/browser';
import { filingIdOf, isOurs } from './show-rings.ts';

// A browser without a window refuses a tab; some open a popup only for a click in their toolbar (Firefox), or not at all.
async function openPage(path: string): Promise<void> {
  const url = browser.runtime.getURL(`/options.html${path}` as '/options.html');
  await browser.tabs.create({ url }).catch(() => browser.windows.create({ url }));
}

/** A notification was clicked: it goes, and where its filing is shown comes up. */
export async function openFor(notification: string): Promise<void> {
  if (!isOurs(notification)) return;
  const id = filingIdOf(notification);
  await browser.notifications.clear(notification).catch(() => undefined);
  try {
    await browser.action.openPopup();
  } catch {
    await openPage(id === undefined ? '#/filings' : `#filing=${id}`).catch(() => undefined);
  }
}

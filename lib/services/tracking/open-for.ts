import { browser } from 'wxt/browser';
import { openPage } from '../open-page.ts';
import { filingIdOf, isOurs } from './show-rings.ts';

/** A notification was clicked: it goes, and where its filing is shown comes up. */
export async function openFor(notification: string): Promise<void> {
  if (!isOurs(notification)) return;
  const id = filingIdOf(notification);
  await browser.notifications.clear(notification).catch(() => undefined);
  try {
    // Some open it only for a click in their toolbar (Firefox), or not at all.
    await browser.action.openPopup();
  } catch {
    await openPage(id === undefined ? '#/filings' : `#filing=${id}`).catch(() => undefined);
  }
}

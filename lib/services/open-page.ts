import { browser } from 'wxt/browser';

/** Opens our own page at a place in it. A browser without a window refuses a tab. */
export async function openPage(path: `#${string}`): Promise<void> {
  const url = browser.runtime.getURL(`/options.html${path}` as '/options.html');
  await browser.tabs.create({ url }).catch(() => browser.windows.create({ url }));
}

import { type Browser, browser } from 'wxt/browser';
import { type SiteId, siteIds, sitePattern } from '../platform/sites.ts';
import { settings } from './settings.ts';

type Registration = Browser.scripting.RegisteredContentScript;

const file = 'sentinel.js';

const registration = (id: SiteId): Registration => ({
  id: `sentinel-${id}`,
  js: [file],
  matches: [sitePattern(id)],
  runAt: 'document_idle',
  persistAcrossSessions: true,
});

/** Makes the registered sentinels those of the sites not switched off. An update of the extension forgets them all. */
export const registerSentinels = (): Promise<void> =>
  navigator.locks.request('sentinels', async () => {
    const { sites } = await settings();
    const present = new Set((await browser.scripting.getRegisteredContentScripts()).map(({ id }) => id));
    const wanted = siteIds.filter((id) => !sites[id].off).map(registration);
    const extra = [...present].filter((id) => id.startsWith('sentinel-') && !wanted.some((row) => row.id === id));
    const missing = wanted.filter(({ id }) => !present.has(id));
    if (extra.length) await browser.scripting.unregisterContentScripts({ ids: extra });
    if (missing.length) await browser.scripting.registerContentScripts(missing);
  });

/** On the day of installation, and once a site is allowed: also the tabs of the two sites already open, so that nobody has to reload a form. */
export async function enterOpenTabs(): Promise<void> {
  const { sites } = await settings();
  const url = siteIds.filter((id) => !sites[id].off).map(sitePattern);
  const open = url.length ? await browser.tabs.query({ url }) : [];
  // A tab that is asleep or shows an error page refuses: it gets its sentinel when it loads.
  await Promise.allSettled(
    open.map(({ id }) => browser.scripting.executeScript({ target: { tabId: id as number }, files: [`/${file}`] })),
  );
}

/** Once a person allows a site, or allows it again, all is as it would have been from the beginning. */
export function enterWhenAllowed(): void {
  browser.permissions.onAdded.addListener(async ({ origins = [] }) => {
    if (origins.length === 0) return;
    await registerSentinels();
    await enterOpenTabs();
  });
}

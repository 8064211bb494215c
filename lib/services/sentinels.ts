import { type Browser, browser } from 'wxt/browser';
import { siteHosts, siteIds } from '../platform/sites.ts';
import { settings } from './settings.ts';

type Registration = Browser.scripting.RegisteredContentScript;

const pattern = (id: keyof typeof siteHosts) => `https://${siteHosts[id]}/*`;
const file = 'sentinel.js';

const registration = (id: keyof typeof siteHosts): Registration => ({
  id: `sentinel-${id}`,
  js: [file],
  matches: [pattern(id)],
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

/** On the day of installation: also the tabs of the two sites already open, so that nobody has to reload a form. */
export async function enterOpenTabs(): Promise<void> {
  const { sites } = await settings();
  const url = siteIds.filter((id) => !sites[id].off).map(pattern);
  const open = url.length ? await browser.tabs.query({ url }) : [];
  // A tab that is asleep or shows an error page refuses: it gets its sentinel when it loads.
  await Promise.allSettled(
    open.map(({ id }) => browser.scripting.executeScript({ target: { tabId: id as number }, files: [`/${file}`] })),
  );
}

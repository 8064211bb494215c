import { browser } from 'wxt/browser';
import { askPage } from '../platform/ask-page.ts';
import type { PageReply, PageRequest } from '../platform/page-messages.ts';
import { Refused } from '../platform/refused.ts';
import { type SiteId, siteAt, siteHosts } from '../platform/sites.ts';

/** The tab a person is in, as far as we may know: its site where that is one of the two, its form where one is there. */
export interface TabState {
  site?: SiteId;
  state?: PageReply<'pageState'>;
  /** The page has so many elements that it was not read. */
  tooBig?: boolean;
}

/**
 * The tab beside the popup. Where the popup itself is opened as a tab, the tab of the two sites a person was in last.
 */
async function tabBeside() {
  if (!(await browser.tabs.getCurrent())) return (await browser.tabs.query({ active: true, currentWindow: true }))[0];
  const tabs = await browser.tabs.query({ url: Object.values(siteHosts).map((host) => `https://${host}/*`) });
  return tabs.sort((one, other) => (other.lastAccessed ?? 0) - (one.lastAccessed ?? 0))[0];
}

export const currentTab = {
  async here(): Promise<TabState> {
    const tab = await tabBeside();
    const site = tab?.url ? siteAt(tab.url) : undefined; // the browser names no address of other sites
    if (!site || tab?.id === undefined) return {};
    const state = await askPage(tab.id, 'pageState', {}).catch(() => undefined);
    return state?.tooBig ? { site, tooBig: true } : { site, state };
  },
  async fill(request: PageRequest<'fillNow'>): Promise<PageReply<'pageState'>> {
    const tab = await tabBeside();
    if (tab?.id === undefined) throw new Refused('noAnswer');
    return askPage(tab.id, 'fillNow', request);
  },
};

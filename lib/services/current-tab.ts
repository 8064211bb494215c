import { browser } from 'wxt/browser';
import { askPage } from '../platform/ask-page.ts';
import { now } from '../platform/clock.ts';
import type { PageReply, PageRequest } from '../platform/page-messages.ts';
import { Refused } from '../platform/refused.ts';
import { type SiteId, siteAt, siteIds, sitePattern } from '../platform/sites.ts';

/** The tab a person is in, as far as we may know: its site where that is one of the two, its form where one is there. */
export interface TabState {
  /** Of a tab of the two sites. */
  tabId?: number;
  site?: SiteId;
  state?: PageReply<'pageState'>;
  /** The page has so many elements that it was not read. */
  tooBig?: boolean;
}

/** A press so soon after another tab came beside us was meant for the one before. */
const settling = 500;

/**
 * The active tab of the window the popup or the side panel belongs to. Where either is opened as a tab itself, the tab of the two sites a
 * person was in last.
 */
async function tabBeside() {
  if (!(await browser.tabs.getCurrent())) return (await browser.tabs.query({ active: true, currentWindow: true }))[0];
  const tabs = await browser.tabs.query({ url: siteIds.map(sitePattern) });
  return tabs.sort((one, other) => (other.lastAccessed ?? 0) - (one.lastAccessed ?? 0))[0];
}

/** The same form of the same client as far as the page names it; rows come and go while one looks. */
const isSamePage = (one: TabState['state'], other: TabState['state']): boolean =>
  one?.site === other?.site &&
  one?.step === other?.step &&
  one?.applet === other?.applet &&
  one?.subject === other?.subject;

/** The tab beside a page of ours, and the fill of it: of none but the one that is shown when a person presses. */
export function createCurrentTab() {
  let named: { tabId?: number; since: number } | undefined;
  return {
    async here(): Promise<TabState> {
      const tab = await tabBeside();
      const site = tab?.url ? siteAt(tab.url) : undefined; // the browser names no address of other sites
      const tabId = site && tab?.id;
      if (!named) named = { tabId, since: Number.NEGATIVE_INFINITY };
      else if (named.tabId !== tabId) named = { tabId, since: now() };
      if (tabId === undefined) return {};
      const state = await askPage(tabId, 'pageState', {}).catch(() => undefined);
      return state?.tooBig ? { tabId, site, tooBig: true } : { tabId, site, state };
    },
    /** `seen`: what was shown of the tab at the press. Refused as `tabChanged` where that is not, or only just, so. */
    async fill(request: PageRequest<'fillNow'>, { tabId, state }: TabState): Promise<PageReply<'pageState'>> {
      const tab = await tabBeside();
      if (tabId === undefined || tab?.id !== tabId || now() < (named?.since ?? 0) + settling)
        throw new Refused('tabChanged');
      if (!isSamePage(state, await askPage(tabId, 'pageState', {}))) throw new Refused('tabChanged');
      return askPage(tabId, 'fillNow', request);
    },
  };
}

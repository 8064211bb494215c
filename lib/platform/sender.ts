import { type Browser, browser } from 'wxt/browser';
import { type SiteId, siteAt } from './sites.ts';

/** Our content script in the top frame of one of the two sites. */
export interface PageSender {
  tabId: number;
  /** One load of the page; absent where the browser does not tell. */
  documentId?: string;
  /** The address shown now. */
  url: string;
  site: SiteId;
}

type RawSender = Browser.runtime.MessageSender;

/** The page a message comes from, or undefined: another extension, a frame, another site, no tab. */
export function pageSender(raw: RawSender): PageSender | undefined {
  // sender.url stays what it was at load; only the tab's follows pushState and #… (seen: Chromium 156, 2026-11).
  const url = raw.tab?.url ?? raw.url;
  if (raw.id !== browser.runtime.id || raw.frameId !== 0 || raw.tab?.id === undefined || !raw.url || !url)
    return undefined;
  if (raw.documentLifecycle !== undefined && raw.documentLifecycle !== 'active') return undefined;
  const site = siteAt(raw.url);
  if (!site || siteAt(url) !== site) return undefined;
  if (raw.origin !== undefined && siteAt(raw.origin) !== site) return undefined;
  return { tabId: raw.tab.id, documentId: raw.documentId, url, site };
}

/** Is it one of our own pages? Content scripts bear our id too, so the address decides. */
export function isOwnPage(raw: RawSender): boolean {
  const base = browser.runtime.getURL('/');
  if (raw.id !== browser.runtime.id || !raw.url?.startsWith(base)) return false;
  return raw.origin === undefined || `${raw.origin}/` === base;
}

import { browser } from 'wxt/browser';
import { type SiteId, siteIds, sitePattern } from '../platform/sites.ts';

/**
 * May we read the two sites? A person can withhold that when installing (Firefox) or take it back any time (Firefox:
 * Add-ons → Permissions; Chrome and Edge: site access). The browser then simply runs no script there and says nothing.
 */
export const siteAccess = {
  /** The sites we may not read now. */
  async missing(): Promise<SiteId[]> {
    const given = await Promise.all(siteIds.map((id) => browser.permissions.contains({ origins: [sitePattern(id)] })));
    return siteIds.filter((_, at) => !given[at]);
  },
  /** Asks the person for these. Within their click, before anything is awaited, or the browser refuses. True: given. */
  ask: (sites: readonly SiteId[]): Promise<boolean> => browser.permissions.request({ origins: sites.map(sitePattern) }),
  /** Calls whenever something was given or taken back, wherever that was done, until the signal aborts. */
  watch(heard: () => void, signal: AbortSignal): void {
    const { onAdded, onRemoved } = browser.permissions;
    const changed = () => heard();
    onAdded.addListener(changed);
    onRemoved.addListener(changed);
    signal.addEventListener('abort', () => {
      onAdded.removeListener(changed);
      onRemoved.removeListener(changed);
    });
  },
};

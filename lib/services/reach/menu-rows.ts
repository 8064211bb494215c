import type { Browser } from 'wxt/browser';
import { siteHosts } from '../../platform/sites.ts';

type Context = `${Browser.contextMenus.ContextType}`;

interface MenuRow {
  contexts: readonly [Context, ...Context[]];
  /** On the pages of the two sites alone. */
  onSites?: boolean;
  /** Where the browser has a place beside the page. */
  needsPanel?: boolean;
  /** Only while a filing is under way. */
  whileAwaited?: boolean;
}

const onPage = ['page', 'frame', 'editable', 'link', 'image'] as const;

/**
 * Entries of the browser's own menus, in their order.
 *
 * `sms` stands on every page, for the SMS never comes by one of the two sites: a client sends it in a chat. No page is read for that. The
 * browser hands over what is selected once a person chooses the entry, then and there, and it goes to the panel they look at. So that
 * nobody wonders what we have to do with other pages, it stands there only while a filing of theirs is under way.
 */
export const menuRows = {
  fill: { contexts: onPage, onSites: true },
  panel: { contexts: onPage, onSites: true, needsPanel: true },
  sms: { contexts: ['selection'], whileAwaited: true },
  panelOfIcon: { contexts: ['action'], needsPanel: true },
  filings: { contexts: ['action'] },
  options: { contexts: ['action'] },
  welcome: { contexts: ['action'] },
} as const satisfies Record<string, MenuRow>;

export type MenuId = keyof typeof menuRows;

interface World {
  hasPanel: boolean;
  isAwaited: boolean;
  titles: Readonly<Record<MenuId, string>>;
}

/** The entries to stand there in such a world, as the browser takes them. */
export const menusIn = ({ hasPanel, isAwaited, titles }: World): Browser.contextMenus.CreateProperties[] =>
  (Object.entries(menuRows) as [MenuId, MenuRow][])
    .filter(([, row]) => (hasPanel || !row.needsPanel) && (isAwaited || !row.whileAwaited))
    .map(([id, { contexts, onSites }]) => ({
      id,
      title: titles[id],
      contexts: [...contexts] as Browser.contextMenus.CreateProperties['contexts'],
      ...(onSites && { documentUrlPatterns: Object.values(siteHosts).map((host) => `https://${host}/*`) }),
    }));

import { type Browser, browser } from 'wxt/browser';
import { openPage } from '../open-page.ts';
import { settingsItem } from '../settings.ts';
import { watchFilings } from '../tracking/read-filings.ts';
import { type MenuId, menuRows } from './menu-rows.ts';
import { inPanel, inPopup } from './open-beside.ts';
import { showMenus } from './show-menus.ts';

/** Longer than any SMS: what is longer still is refused with the reason all the same. */
const longest = 4000;

type Choice = Pick<Browser.contextMenus.OnClickData, 'selectionText'> & { windowId?: number };

const deeds: Record<MenuId, (choice: Choice) => Promise<void>> = {
  fill: () => inPopup({ what: 'fill' }),
  panel: ({ windowId }) => inPanel(windowId),
  sms: ({ windowId, selectionText = '' }) => inPanel(windowId, { what: 'sms', text: selectionText.slice(0, longest) }),
  panelOfIcon: ({ windowId }) => inPanel(windowId),
  filings: () => openPage('#/filings'),
  options: () => browser.runtime.openOptionsPage(),
  welcome: async () => void (await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') })),
};

const isMenu = (id: unknown): id is MenuId => typeof id === 'string' && Object.hasOwn(menuRows, id);

/**
 * Our entries in the browser's menus, in the language set, and what they do. To be called in the background's first turn, or the choice
 * that woke it is not heard.
 */
export function keepMenus(): void {
  const menus: typeof browser.contextMenus | undefined = browser.contextMenus; // none in a browser on a phone
  if (!menus) return;
  menus.onClicked.addListener(({ menuItemId, selectionText }, tab) => {
    if (isMenu(menuItemId)) void deeds[menuItemId]({ selectionText, windowId: tab?.windowId }).catch(() => undefined);
  });
  const show = () => void showMenus().catch(() => undefined); // at the next start, then
  const always = new AbortController().signal;
  settingsItem.watch(show, always);
  watchFilings(show, always);
  show();
}

import { fakeBrowser } from 'wxt/testing/fake-browser';

type Listener = (...args: never[]) => void;

/** What the fake browser lacks: menus that refuse a second entry of the same name, keys, a popup and a panel to open. */
export function fakeReach({ popup = true, panel = true } = {}) {
  const menus = new Map<string, { id?: string; title?: string; contexts?: string[]; documentUrlPatterns?: string[] }>();
  const clicked: Listener[] = [];
  const pressed: Listener[] = [];
  const opened: string[] = [];
  Object.assign(fakeBrowser, {
    contextMenus: {
      create: (row: { id: string }, done: () => void) => {
        if (menus.has(row.id)) throw new Error(`duplicate id ${row.id}`);
        menus.set(row.id, row);
        done();
      },
      removeAll: async () => menus.clear(),
      onClicked: { addListener: (heard: Listener) => clicked.push(heard) },
    },
    sidePanel: panel && { open: async ({ windowId }: { windowId: number }) => void opened.push(`panel ${windowId}`) },
  });
  Object.assign(fakeBrowser.commands, { onCommand: { addListener: (heard: Listener) => pressed.push(heard) } });
  Object.assign(fakeBrowser.action, {
    openPopup: async () => {
      if (!popup) throw new Error('Could not find an active browser window.');
      opened.push('popup');
    },
  });
  Object.assign(fakeBrowser.tabs, { create: async ({ url }: { url: string }) => void opened.push(url) });
  Object.assign(fakeBrowser.runtime, { openOptionsPage: async () => void opened.push('options') });
  const tab = { windowId: 4 };
  const tell = (all: Listener[], ...args: unknown[]) => {
    for (const heard of all) (heard as (...args: unknown[]) => void)(...args);
  };
  return {
    menus,
    opened,
    titles: () => [...menus.values()].map(({ title }) => title),
    choose: (menuItemId: string, selectionText?: string) => tell(clicked, { menuItemId, selectionText }, tab),
    press: (name: string) => tell(pressed, name, tab),
  };
}

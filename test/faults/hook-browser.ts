import { fakeBrowser } from 'wxt/testing/fake-browser';
import { faithfulStorage } from '../lib/platform/faithful-storage.ts';
import { pass } from './hooks.ts';

type Values = Record<string, unknown>;
const ciphers = ['encrypt', 'decrypt', 'importKey', 'generateKey', 'exportKey', 'digest'] as const;

/** Storage with hooks around each of its methods. What it holds is handed out, for looking and for harm. */
function hookStorage(area: 'local' | 'session'): Values {
  const held = faithfulStorage(area);
  const { get, set, remove } = fakeBrowser.storage[area];
  Object.assign(fakeBrowser.storage[area], {
    get: (keys: null) => pass(`${area}.get`, false, () => get(keys)),
    set: (values: Values) =>
      pass(`${area}.set`, true, (spoil) =>
        set(Object.fromEntries(Object.entries(values).map(([key, value]) => [key, spoil(value)]))),
      ),
    remove: (keys: string[]) => pass(`${area}.remove`, true, () => remove(keys)),
    setAccessLevel: async () => undefined,
  });
  return held;
}

/** Lays hooks around storage, the cipher and messages to pages; to be called once. */
export function hookBrowser(): { local: Values; session: Values } {
  for (const name of ciphers) {
    const original = crypto.subtle[name].bind(crypto.subtle) as (...args: unknown[]) => Promise<unknown>;
    Object.assign(crypto.subtle, {
      [name]: (...args: unknown[]) => pass(`cipher.${name}`, false, () => original(...args)),
    });
  }
  Object.assign(fakeBrowser.idle.onStateChanged, { addListener: () => undefined });
  // As on a phone: keys and menus only lead to pages, and would be made anew with every worker here.
  Object.assign(fakeBrowser, { commands: undefined, contextMenus: undefined });
  Object.assign(fakeBrowser.permissions.onAdded, { addListener: () => undefined });
  Object.assign(fakeBrowser.tabs, {
    sendMessage: () => pass('message.toPage', false, async () => undefined),
  });
  return { local: hookStorage('local'), session: hookStorage('session') };
}

import { browser } from 'wxt/browser';
import { type CommandId, commandIds, popupCommand } from '../../platform/commands.ts';

type Named = Partial<Record<CommandId | 'popup', string>>;

/** Firefox shows its page of keys when asked (since 137); Chromium opens its own like any other, though no page may link to it. */
interface Settings {
  getAll: unknown;
  openShortcutSettings?(): Promise<void>;
}

/** The keys as a person has them set; '' where a command has none. */
export async function keysNow(): Promise<Named> {
  const all = await browser.commands.getAll();
  const keyOf = (wanted: string): string => all.find(({ name }) => name === wanted)?.shortcut ?? '';
  return { popup: keyOf(popupCommand), ...Object.fromEntries(commandIds.map((id) => [id, keyOf(id)])) };
}

/** Opens the browser's own page where keys are changed. */
export async function changeKeys(): Promise<void> {
  const settings: Settings = browser.commands;
  if (settings.openShortcutSettings) await settings.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}

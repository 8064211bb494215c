import { browser } from 'wxt/browser';
import { type CommandId, commandIds } from '../../platform/commands.ts';
import { inPanel, inPopup } from './open-beside.ts';

const deeds: Record<CommandId, (windowId?: number) => Promise<void>> = {
  fill: () => inPopup({ what: 'fill' }),
  verification: () => inPopup({ what: 'verification' }),
  panel: (windowId) => inPanel(windowId),
  options: () => browser.runtime.openOptionsPage(),
};

const isCommand = (name: string): name is CommandId => (commandIds as readonly string[]).includes(name);

/** Does what a key asks for. To be called in the background's first turn, or the key that woke it is not heard. */
export function keepCommands(): void {
  const keys: typeof browser.commands | undefined = browser.commands; // none in a browser on a phone
  keys?.onCommand.addListener((name, tab) => {
    if (isCommand(name)) void deeds[name](tab?.windowId).catch(() => undefined);
  });
}

import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import css from '../components/overlay/overlay.css?inline';
import { closeStorage } from '../lib/platform/close-storage.ts';
import { handleMessages } from '../lib/platform/handle-messages.ts';
import { collectScans } from '../lib/services/collect-scans.ts';
import { dropSpareKey } from '../lib/services/drop-spare-key.ts';
import { handlers } from '../lib/services/handlers.ts';
import { lockByItself } from '../lib/services/locking.ts';
import { keepCommands } from '../lib/services/reach/keep-commands.ts';
import { keepMenus } from '../lib/services/reach/keep-menus.ts';
import { enterOpenTabs, enterWhenAllowed, registerSentinels } from '../lib/services/sentinels.ts';
import { keepReminding } from '../lib/services/tracking/keep-reminding.ts';
import { purgeOld } from '../lib/services/trash.ts';
import { welcomeIfDue, welcomeOnce } from '../lib/services/welcome-due.ts';

export default defineBackground(() => {
  handleMessages(handlers(css));
  lockByItself();
  keepReminding();
  enterWhenAllowed();
  keepCommands();
  keepMenus();
  void closeStorage();
  purgeOld().catch(() => undefined); // locked: when the trash is next looked at
  collectScans().catch(() => undefined); // locked, or no room to write: at the next start
  welcomeIfDue().catch(() => undefined); // nothing could be read: at the next start
  browser.runtime.onStartup.addListener(() => {
    void registerSentinels();
    void dropSpareKey().catch(() => undefined); // next time, then
  });
  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    if (reason === 'install') void welcomeOnce().catch(() => undefined); // whoever misses it finds it in the options
    await registerSentinels();
    if (reason === 'install') await enterOpenTabs();
  });
});

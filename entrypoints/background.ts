import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { closeStorage } from '../lib/platform/close-storage.ts';
import { handleMessages } from '../lib/platform/handle-messages.ts';
import { handlers } from '../lib/services/handlers.ts';
import { lockByItself } from '../lib/services/locking.ts';
import { enterOpenTabs, registerSentinels } from '../lib/services/sentinels.ts';

export default defineBackground(() => {
  handleMessages(handlers);
  lockByItself();
  void closeStorage();
  browser.runtime.onStartup.addListener(() => void registerSentinels());
  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    await registerSentinels();
    if (reason === 'install') await enterOpenTabs();
  });
});

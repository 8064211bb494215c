import { browser } from 'wxt/browser';
import { send } from '../platform/send.ts';
import { verificationPage } from '../tracker/urge-text.ts';
import { createCurrentTab } from './current-tab.ts';
import { settings } from './settings.ts';
import { ticks } from './ticks.ts';
import { readFilings, readLedger, readRemoved, watchFilings } from './tracking/read-filings.ts';
import { watchVault } from './watch-vault.ts';

/** All that the popup and the side panel draw from, and where they lead. */
export const besideWorld = () => ({
  send,
  settings,
  filings: { read: readFilings, removed: readRemoved, ledger: readLedger, watch: watchFilings },
  tab: createCurrentTab(),
  ticks,
  watch: watchVault,
  openOptions: () => void browser.runtime.openOptionsPage(),
  linkTo: (filingId?: string) =>
    browser.runtime.getURL(`/options.html#${filingId ? `filing=${filingId}` : '/filings'}`),
  goVerify: () => void browser.tabs.create({ url: verificationPage }),
});

import { browser } from 'wxt/browser';
import { send } from '../platform/send.ts';
import { verificationPage } from '../tracker/urge-text.ts';
import { createCurrentTab } from './current-tab.ts';
import type { Errand } from './reach/errands.ts';
import { errandsFor } from './reach/errands-for.ts';
import { settings } from './settings.ts';
import { ticks } from './ticks.ts';
import { readFilings, readLedger, readRemoved, watchFilings } from './tracking/read-filings.ts';
import { watchVault } from './watch-vault.ts';

/** All that the popup and the side panel draw from, and where they lead. `who` of them: errands are left for one. */
export const besideWorld = (who: Promise<Errand['to'] | undefined>) => ({
  errands: errandsFor(who),
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

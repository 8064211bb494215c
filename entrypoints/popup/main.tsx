import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { Popup } from '../../components/popup/Popup.tsx';
import '../../components/popup/popup.css';
import { send } from '../../lib/platform/send.ts';
import { currentTab } from '../../lib/services/current-tab.ts';
import { settings } from '../../lib/services/settings.ts';
import { ticks } from '../../lib/services/ticks.ts';
import { readFilings, readLedger, readRemoved, watchFilings } from '../../lib/services/tracking/read-filings.ts';
import { watchVault } from '../../lib/services/watch-vault.ts';
import { verificationPage } from '../../lib/tracker/urge-text.ts';

const filings = { read: readFilings, removed: readRemoved, ledger: readLedger, watch: watchFilings };

void browser.tabs.getCurrent().then((tab) => tab && document.body.classList.add('in-tab'));

createRoot(document.querySelector('#root') as HTMLElement).render(
  <Popup
    send={send}
    settings={settings}
    filings={filings}
    tab={currentTab}
    ticks={ticks}
    watch={watchVault}
    openOptions={() => void browser.runtime.openOptionsPage()}
    linkTo={(filingId) => browser.runtime.getURL(`/options.html#${filingId ? `filing=${filingId}` : '/filings'}`)}
    goVerify={() => void browser.tabs.create({ url: verificationPage })}
  />,
);

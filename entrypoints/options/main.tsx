import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { AccessContext } from '../../components/access-context.ts';
import { Options } from '../../components/options/Options.tsx';
import '../../components/options/options.css';
import { send } from '../../lib/platform/send.ts';
import { changeKeys, keysNow } from '../../lib/services/reach/keys-here.ts';
import { siteAccess } from '../../lib/services/site-access.ts';
import { readFilings, readLedger, readRemoved, watchFilings } from '../../lib/services/tracking/read-filings.ts';
import { watchVault } from '../../lib/services/watch-vault.ts';
import { verificationPage } from '../../lib/tracker/urge-text.ts';

const filings = { read: readFilings, removed: readRemoved, ledger: readLedger, watch: watchFilings };

createRoot(document.querySelector('#root') as HTMLElement).render(
  <AccessContext value={siteAccess}>
    <Options
      send={send}
      watch={watchVault}
      filings={filings}
      keys={{ now: keysNow, change: changeKeys }}
      goVerify={() => void browser.tabs.create({ url: verificationPage })}
    />
  </AccessContext>,
);

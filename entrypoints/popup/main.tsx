import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { Popup } from '../../components/popup/Popup.tsx';
import '../../components/popup/popup.css';
import { send } from '../../lib/platform/send.ts';
import { currentTab } from '../../lib/services/current-tab.ts';
import { ticks } from '../../lib/services/ticks.ts';
import { watchVault } from '../../lib/services/watch-vault.ts';

createRoot(document.querySelector('#root') as HTMLElement).render(
  <Popup
    send={send}
    tab={currentTab}
    ticks={ticks}
    watch={watchVault}
    openOptions={() => void browser.runtime.openOptionsPage()}
  />,
);

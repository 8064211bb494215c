import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { AccessContext } from '../../components/access-context.ts';
import { Popup } from '../../components/popup/Popup.tsx';
import '../../components/popup/popup.css';
import { besideWorld } from '../../lib/services/beside-world.ts';
import { panelOpener } from '../../lib/services/open-panel.ts';
import { siteAccess } from '../../lib/services/site-access.ts';

const open = panelOpener();
let windowId: number | undefined;
let isInTab = false;
void browser.windows.getCurrent().then(({ id }) => {
  windowId = id;
});
void browser.tabs.getCurrent().then((tab) => {
  isInTab = tab !== undefined;
  document.body.classList.toggle('in-tab', isInTab);
});

function openPanel(): void {
  // A popup would lie over what it has opened.
  if (windowId !== undefined) void open?.(windowId).then(() => isInTab || window.close());
}

createRoot(document.querySelector('#root') as HTMLElement).render(
  <AccessContext value={siteAccess}>
    <Popup {...besideWorld(Promise.resolve('popup'))} openPanel={open && openPanel} />
  </AccessContext>,
);

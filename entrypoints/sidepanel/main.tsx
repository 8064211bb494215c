import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { AccessContext } from '../../components/access-context.ts';
import { SidePanel } from '../../components/sidepanel/SidePanel.tsx';
import '../../components/sidepanel/sidepanel.css';
import { besideWorld } from '../../lib/services/beside-world.ts';
import { siteAccess } from '../../lib/services/site-access.ts';
import { watchTab } from '../../lib/services/watch-tab.ts';

const { tab, ...world } = besideWorld(browser.windows.getCurrent().then(({ id }) => id));

createRoot(document.querySelector('#root') as HTMLElement).render(
  <AccessContext value={siteAccess}>
    <SidePanel {...world} tab={{ ...tab, watch: watchTab }} />
  </AccessContext>,
);

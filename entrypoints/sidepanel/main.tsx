import { createRoot } from 'react-dom/client';
import { SidePanel } from '../../components/sidepanel/SidePanel.tsx';
import '../../components/sidepanel/sidepanel.css';
import { besideWorld } from '../../lib/services/beside-world.ts';
import { watchTab } from '../../lib/services/watch-tab.ts';

const { tab, ...world } = besideWorld();

createRoot(document.querySelector('#root') as HTMLElement).render(
  <SidePanel {...world} tab={{ ...tab, watch: watchTab }} />,
);

import { createRoot } from 'react-dom/client';
import { Welcome } from '../../components/welcome/Welcome.tsx';
import '../../components/welcome/welcome.css';
import { now } from '../../lib/platform/clock.ts';
import { send } from '../../lib/platform/send.ts';
import { settings } from '../../lib/services/settings.ts';
import { watchVault } from '../../lib/services/watch-vault.ts';
import { welcomed } from '../../lib/services/welcome-due.ts';

void welcomed().catch(() => undefined); // seen again, then

createRoot(document.querySelector('#root') as HTMLElement).render(
  <Welcome send={send} settings={settings} watch={watchVault} now={now} />,
);

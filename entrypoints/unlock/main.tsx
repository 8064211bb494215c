import { createRoot } from 'react-dom/client';
import { Unlock } from '../../components/unlock/Unlock.tsx';
import '../../components/unlock/unlock.css';
import { send } from '../../lib/platform/send.ts';
import { watchVault } from '../../lib/services/watch-vault.ts';

const close = () => window.close();

createRoot(document.querySelector('#root') as HTMLElement).render(
  <Unlock send={send} watch={watchVault} close={close} />,
);

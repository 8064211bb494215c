import { createRoot } from 'react-dom/client';
import { Options } from '../../components/options/Options.tsx';
import '../../components/options/options.css';
import { send } from '../../lib/platform/send.ts';
import { watchVault } from '../../lib/services/watch-vault.ts';

createRoot(document.querySelector('#root') as HTMLElement).render(<Options send={send} watch={watchVault} />);

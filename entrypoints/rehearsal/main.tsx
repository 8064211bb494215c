import { createRoot } from 'react-dom/client';
import css from '../../components/overlay/overlay.css?inline';
import { Rehearsal } from '../../components/rehearsal/Rehearsal.tsx';
import '../../components/rehearsal/rehearsal.css';
import { now } from '../../lib/platform/clock.ts';
import { send } from '../../lib/platform/send.ts';
import { settings } from '../../lib/services/settings.ts';

createRoot(document.querySelector('#root') as HTMLElement).render(
  <Rehearsal send={send} settings={settings} css={css} now={now} />,
);

import type { AssistState } from '../../lib/services/assist-state.ts';
import type { Texts } from '../../lib/texts/index.ts';
import { useOverlay } from './overlay-context.ts';
import { tally } from './tally.ts';
import { useAssistState } from './use-assist-state.ts';

const sentence = (state: AssistState, t: Texts): string => {
  const { recognised, already, left } = tally(state.rows);
  if (state.phase === 'filling') return t.panel.filling;
  if (state.phase === 'idle') return t.panel.recognised(recognised);
  const rest = left.map(({ outcome, n }) => t.panel.left[outcome](n));
  return [...(already ? [t.panel.already(already)] : []), ...(rest.length ? rest : [t.panel.leftNothing])].join(
    t.comma,
  );
};

/** What came of it, said aloud once: not every single row while they are being filled. */
export function Status() {
  const { t } = useOverlay();
  const state = useAssistState();
  return (
    <p role="status" className="status">
      {state.phase === 'done' && <strong>{`${t.panel.filled(state.filled)}${t.colon}`}</strong>}
      {sentence(state, t)}
      {state.saved && `${t.stop}${t.capture.saved(state.saved.name)}`}
    </p>
  );
}

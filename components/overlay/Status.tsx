import type { AssistState } from '../../lib/services/assist-state.ts';
import type { Texts } from '../../lib/texts/index.ts';
import { say } from '../../lib/texts/say.ts';
import { useOverlay } from './overlay-context.ts';
import { tally } from './tally.ts';
import { useAssistState } from './use-assist-state.ts';

const sentence = (state: AssistState, t: Texts): string => {
  const { recognised, already, left } = tally(state.rows);
  if (state.phase === 'filling') return t.panel.filling;
  if (state.phase === 'idle') return say(t.panel.recognised, { n: recognised });
  const rest = left.map(({ outcome, n }) => say(t.panel.left[outcome], { n }));
  return [
    ...(already ? [say(t.panel.already, { n: already })] : []),
    ...(rest.length ? rest : [t.panel.leftNothing]),
  ].join(t.comma);
};

/** What came of it, said aloud once: not every single row while they are being filled. */
export function Status() {
  const { t } = useOverlay();
  const state = useAssistState();
  return (
    <p role="status" className="status">
      {state.phase === 'done' && <strong>{`${say(t.panel.filled, { n: state.filled })}${t.semicolon}`}</strong>}
      {sentence(state, t)}
      {state.saved && `${t.stop}${say(t.capture.saved, state.saved)}`}
    </p>
  );
}

import type { Teaching } from '../../../lib/services/teaching/teach-state.ts';
import { say } from '../../../lib/texts/say.ts';
import { useOverlay } from '../overlay-context.ts';
import { useTeachState } from './use-teach-state.ts';

/** What a screen reader is told of what came of teaching: its row has moved on by then. */
export function TeachVoice({ teaching }: { teaching: Teaching }) {
  const { t } = useOverlay();
  const { said } = useTeachState(teaching);
  return (
    <p aria-live="polite" className="voice">
      {said && say(t.teaching[said.what], said)}
    </p>
  );
}

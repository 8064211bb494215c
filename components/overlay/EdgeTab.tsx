import { useOverlay } from './overlay-context.ts';
import type { Side, Size } from './placement.ts';
import { isProblem } from './tally.ts';
import { useAssistState } from './use-assist-state.ts';

export const edgeTabSize: Size = { width: 30, height: 112 };

/** All that stands of the panel while it is folded. */
export function EdgeTab({ side, onOpen }: { side: Side; onOpen(): void }) {
  const { t } = useOverlay();
  const { rows } = useAssistState();
  const problems = rows.filter(isProblem).length;
  return (
    <button
      type="button"
      className={`edge ${side}`}
      style={edgeTabSize}
      aria-label={t.panel.unfold}
      aria-expanded={false}
      onClick={onOpen}
    >
      <span>{t.name}</span>
      {problems > 0 && <span className="sign bad">{problems}</span>}
    </button>
  );
}

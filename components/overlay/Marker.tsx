import type { RowState } from '../../lib/services/assist-state.ts';
import { say } from '../../lib/texts/say.ts';
import type { Box } from './box.ts';
import { useOverlay } from './overlay-context.ts';
import { signOf, standingOf } from './signs.ts';

interface Props {
  row: RowState;
  at: Box;
  tabStop: boolean;
  open: boolean;
  onShow(by: 'hover' | 'focus'): void;
  onHide(): void;
  onToggle(): void;
}

/** One quiet sign beside a row. A press of the mouse leaves the focus where the person is typing. */
export function Marker({ row, at, tabStop, open, onShow, onHide, onToggle }: Props) {
  const { t } = useOverlay();
  const { sign, tone } = signOf(row);
  const label = row.label || t.panel.unlabelled;
  const outcome = standingOf(row, t);
  return (
    <button
      type="button"
      className="marker"
      style={{ left: at.left, top: at.top }}
      tabIndex={tabStop ? 0 : -1}
      aria-label={outcome ? say(t.hint.ofWithOutcome, { label, outcome }) : say(t.hint.of, { label })}
      aria-expanded={open}
      aria-describedby={open ? 'hint' : undefined}
      onMouseDown={(event) => event.preventDefault()}
      onMouseEnter={() => onShow('hover')}
      onMouseLeave={onHide}
      onFocus={() => onShow('focus')}
      onBlur={onHide}
      onClick={onToggle}
    >
      <span className={`sign ${tone}`} aria-hidden="true">
        {sign}
      </span>
    </button>
  );
}

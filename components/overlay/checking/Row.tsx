import { useState } from 'react';
import type { RowState } from '../../../lib/services/assist-state.ts';
import { GenuineButton } from '../GenuineButton.tsx';
import { Notes } from '../Notes.tsx';
import { useOverlay } from '../overlay-context.ts';
import { signOf, standingOf } from '../signs.ts';

/** One row: label and outcome; opened, why it is this field, the way to it, and the profile's value on offer. */
export function Row({ row }: { row: RowState }) {
  const { assisting, t } = useOverlay();
  const [open, setOpen] = useState(false);
  const label = row.label || t.panel.unlabelled;
  const { sign, tone } = signOf(row);
  const standing = standingOf(row, t);
  // Heard and hovered without opening the row: what hindered it, else what opening tells.
  const hint = row.fault ? t.rowFaults[row.fault] : t.panel.why;
  const offered = row.outcome === 'keptYours' || row.outcome === 'differs';
  return (
    <li>
      <button type="button" className="row" aria-expanded={open} title={hint} onClick={() => setOpen(!open)}>
        <span className={`sign ${tone}`} aria-hidden="true">
          {sign}
        </span>
        <span className="clip">{label}</span>
        <span className="note">{standing}</span>
      </button>
      {(open || offered) && (
        <div className="deeds">
          {offered && (
            <GenuineButton
              className="small"
              aria-label={`${t.panel.replace}${t.colon}${label}`}
              unsure="trust"
              onGenuine={() => void assisting.replace(row.key)}
            >
              {t.panel.replace}
            </GenuineButton>
          )}
          {open && (
            <button
              type="button"
              className="small"
              aria-label={`${t.panel.locate}${t.colon}${label}`}
              onClick={() => assisting.focusRow(row.key)}
            >
              {t.panel.locate}
            </button>
          )}
        </div>
      )}
      {open && <Notes row={row} />}
    </li>
  );
}

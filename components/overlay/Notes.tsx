import type { Judged, RowState } from '../../lib/services/assist-state.ts';
import { say } from '../../lib/texts/say.ts';
import { notesOf } from './notes-of.ts';
import { useOverlay } from './overlay-context.ts';
import { why } from './why.ts';

type RowNote = Omit<Judged['notes'][number], 'severity'> & Partial<Judged['notes'][number]>;

/** What to know about a row: what was found there, its hints with source and date, what hindered it, and why it is taken for this field. */
export function Notes({ row }: { row: RowState }) {
  const { hints, t } = useOverlay();
  const notes = notesOf(row.ids, hints);
  const reasons = why(row.reasons, t);
  return (
    <div className="notes">
      {row.fault && <p className="problem">{t.rowFaults[row.fault]}</p>}
      {[...(row.judged?.notes ?? []), ...notes].map(({ text, source, seen, severity }: RowNote) => (
        <div key={text}>
          <p className={severity && (severity === 'error' ? 'problem' : 'caution')}>{text}</p>
          <p className="note">
            {t.hint.source}
            <a href={source} target="_blank" rel="noreferrer noopener">
              {new URL(source).host}
            </a>
            {say(t.hint.seen, { month: seen })}
          </p>
        </div>
      ))}
      {reasons.length > 0 && (
        <>
          <p className="note">{t.panel.why}</p>
          <ul className="note">
            {reasons.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

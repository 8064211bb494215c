import type { RowState } from '../../../lib/services/assist-state.ts';
import type { Teaching } from '../../../lib/services/teaching/teach-state.ts';
import { say } from '../../../lib/texts/say.ts';
import { useOverlay } from '../overlay-context.ts';
import { isRecognised } from '../tally.ts';
import { useAssistState } from '../use-assist-state.ts';
import { TeachRow } from './TeachRow.tsx';
import { useTeachState } from './use-teach-state.ts';

/** 「指认」: choose a row on the page or in the list, and say what it is; what was taught of this page. */
export function TeachPanel({ teaching }: { teaching: Teaching }) {
  const { t } = useOverlay();
  const { rows } = useAssistState();
  const { on, picking, chosen, known, refused } = useTeachState(teaching);
  const isTaught = ({ key }: RowState) => teaching.row(key)?.told !== undefined;
  const listed = rows.filter((row) => !isRecognised(row) || isTaught(row) || row.key === chosen);
  return (
    <section className="rows" aria-label={t.teaching.title}>
      <div className="rows-bar">
        <button type="button" className="link" aria-expanded={on} onClick={() => teaching.turn(!on)}>
          <span aria-hidden="true">{on ? '▾ ' : '▸ '}</span>
          {t.teaching.title}
        </button>
      </div>
      {on && (
        <>
          <p className="note">{t.teaching.about}</p>
          {!known && <p className="problem">{t.teaching.locked}</p>}
          <div className="deeds">
            <button type="button" className="small" aria-pressed={picking} onClick={() => teaching.pick(!picking)}>
              {picking ? t.teaching.stopPicking : t.teaching.pick}
            </button>
          </div>
          {picking && (
            <p role="status" className="note">
              {t.teaching.picking}
            </p>
          )}
          <ul aria-label={t.teaching.unknown}>
            {listed.map(({ key, label }) => (
              <li key={key}>
                <strong>{label || t.panel.unlabelled}</strong>
                <TeachRow id={key} teaching={teaching} opened={key === chosen} />
              </li>
            ))}
          </ul>
          {listed.length === 0 && <p className="note">{t.teaching.noUnknown}</p>}
          {refused && (
            <p role="alert" className="problem">
              {say(t.teaching.refused, {
                why: Object.hasOwn(t.faults, refused) ? t.faults[refused as keyof typeof t.faults] : t.faults.broken,
              })}
            </p>
          )}
        </>
      )}
    </section>
  );
}

import { useState } from 'react';
import { say } from '../../../lib/texts/say.ts';
import { useOverlay } from '../overlay-context.ts';
import { isLeft } from '../tally.ts';
import { useAssistState } from '../use-assist-state.ts';
import { PageReport } from './PageReport.tsx';
import { Row } from './Row.tsx';

/** Every row of the page with what became of it; at first those that leave something to do. */
export function Rows() {
  const { t } = useOverlay();
  const { rows, phase } = useAssistState();
  const [open, setOpen] = useState(false);
  const [all, setAll] = useState(false);
  const [failed, setFailed] = useState(false);
  const left = rows.filter(isLeft);
  const shown = all || phase === 'idle' ? rows : left;
  if (!rows.length) return null;
  return (
    <section className="rows">
      <div className="rows-bar">
        <button type="button" className="link" aria-expanded={open} onClick={() => setOpen(!open)}>
          <span aria-hidden="true">{open ? '▾' : '▸'}</span>{' '}
          {phase === 'idle'
            ? say(t.panel.rowsIdle, { all: rows.length })
            : say(t.panel.rows, { open: left.length, all: rows.length })}
        </button>
        {open && phase !== 'idle' && (
          <button type="button" className="link" onClick={() => setAll(!all)}>
            {all ? t.panel.rowsOpen : t.panel.rowsAll}
          </button>
        )}
        <PageReport onFailed={setFailed} />
      </div>
      {failed && (
        <p role="alert" className="problem">
          {t.report.failed}
        </p>
      )}
      {open &&
        (shown.length ? (
          <ul>
            {shown.map((row) => (
              <Row key={row.key} row={row} />
            ))}
          </ul>
        ) : (
          <p className="note">{t.panel.rowsNone}</p>
        ))}
    </section>
  );
}

import { useState } from 'react';
import { say } from '../../lib/texts/say.ts';
import { Ask } from './Ask.tsx';
import { Locked } from './Locked.tsx';
import { useOverlay } from './overlay-context.ts';
import { useAssistState } from './use-assist-state.ts';

/** After a fill: take the profile's values where the page brought others, undo, or keep the form as a profile. */
export function Actions() {
  const { assisting, t } = useOverlay();
  const state = useAssistState();
  const [asking, setAsking] = useState(false);
  const differing = state.rows.filter(({ outcome }) => outcome === 'differs').length;
  const busy = state.phase === 'filling';
  return (
    <>
      <div className="deeds">
        {differing > 0 && !asking && (
          <button type="button" aria-disabled={busy} onClick={() => !busy && setAsking(true)}>
            {t.panel.replaceAll}
          </button>
        )}
        {state.undoable && (
          <button type="button" aria-disabled={busy} onClick={() => !busy && void assisting.undo()}>
            {t.panel.undo}
          </button>
        )}
        {!state.capture && state.site === 'wechat' && (
          <button type="button" aria-disabled={busy} onClick={() => !busy && void assisting.previewCapture()}>
            {t.capture.save}
          </button>
        )}
      </div>
      {asking && differing > 0 && (
        <Ask
          yes={t.panel.replaceAll}
          onYes={() => {
            setAsking(false);
            void assisting.replaceDiffering();
          }}
          onNo={() => setAsking(false)}
        >
          <p>{say(t.panel.replaceAllAsk, { n: differing })}</p>
        </Ask>
      )}
      {state.notUndone && state.notUndone.length > 0 && (
        <p role="alert" className="problem">
          {say(t.panel.notUndone, {
            labels: state.notUndone.map((label) => label || t.panel.unlabelled).join(t.comma),
          })}
        </p>
      )}
      {state.refused === 'locked' && <Locked />}
      {state.refused && state.refused !== 'locked' && (
        <p role="alert" className="problem">
          {Object.hasOwn(t.faults, state.refused) ? t.faults[state.refused as keyof typeof t.faults] : t.faults.broken}
        </p>
      )}
    </>
  );
}

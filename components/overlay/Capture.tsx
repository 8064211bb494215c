import { useState } from 'react';
import type { CaptureChange } from '../../lib/services/assist-state.ts';
import type { Picked } from '../choice.ts';
import { fieldLabel } from '../field-label.ts';
import { useOverlay } from './overlay-context.ts';
import { useAssistState } from './use-assist-state.ts';

/**
 * 「存为档案」: what would be kept, before it is kept. A new profile unless a person asks for the chosen one, so that one
 * client's form never quietly ends up in another's profile.
 */
export function Capture({ picked }: { picked: Picked }) {
  const { assisting, t } = useOverlay();
  const { capture } = useAssistState();
  const [updates, setUpdates] = useState<Picked['profile']>();
  if (!capture) return null;
  const changes = capture.changes.filter(({ change }) => change !== 'same');
  const same = capture.changes.length - changes.length;
  const compareWith = (profile: Picked['profile']) => {
    setUpdates(profile);
    void assisting.previewCapture(profile?.id);
  };
  const { profile } = picked;
  return (
    <section className="capture" aria-label={t.capture.save}>
      <h2>{updates ? t.capture.titleUpdate(updates.name) : t.capture.titleNew}</h2>
      {updates ? (
        <button type="button" className="link" onClick={() => compareWith(undefined)}>
          {t.capture.asNew}
        </button>
      ) : (
        profile?.id && (
          <button type="button" className="link" onClick={() => compareWith(profile)}>
            {t.capture.asUpdate(profile.name)}
          </button>
        )
      )}
      {changes.length ? (
        <ul>
          {changes.map((change) => (
            <Change key={change.id} {...change} />
          ))}
        </ul>
      ) : (
        <p className="note">{t.capture.nothing}</p>
      )}
      {same > 0 && <p className="note">{t.capture.same(same)}</p>}
      <div className="deeds">
        {changes.length > 0 && (
          <button type="button" className="primary" onClick={() => void assisting.saveCapture()}>
            {t.capture.confirm}
          </button>
        )}
        <button type="button" onClick={() => assisting.dismissCapture()}>
          {t.panel.cancel}
        </button>
      </div>
    </section>
  );
}

function Change({ id, change, before }: CaptureChange) {
  const { t } = useOverlay();
  if (change === 'same') return null;
  return (
    <li>
      <span>{fieldLabel(id, t)}</span>
      <span className="note">
        {t.capture[change]}
        {before && `${t.comma}${t.capture.before(before)}`}
      </span>
    </li>
  );
}

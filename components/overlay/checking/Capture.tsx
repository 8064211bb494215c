import type { CaptureChange } from '../../../lib/services/assist-state.ts';
import { say } from '../../../lib/texts/say.ts';
import type { Picked } from '../../choice.ts';
import { useOverlay } from '../overlay-context.ts';
import { useAssistState } from '../use-assist-state.ts';

/**
 * 「存为档案」: what would be kept and where, before it is kept. The steps of one filing, and a subject known already, go
 * into one profile; the name of that stands above, so that one client's form never quietly ends up in another's.
 */
export function Capture({ picked: { profile, appletId } }: { picked: Picked }) {
  const { assisting, nameOf, t } = useOverlay();
  const { capture } = useAssistState();
  if (!capture) return null;
  const { into } = capture;
  const chosen = profile?.id ? { profileId: profile.id, ...(appletId && { appletId }) } : undefined;
  const changes = capture.changes.filter(({ change }) => change !== 'same');
  const same = capture.changes.length - changes.length;
  return (
    <section className="capture" aria-label={t.capture.save}>
      <h2>{into ? say(t.capture.titleUpdate, into) : t.capture.titleNew}</h2>
      {into && (
        <button type="button" className="link" onClick={() => void assisting.previewCapture('new')}>
          {t.capture.asNew}
        </button>
      )}
      {chosen && profile && chosen.profileId !== into?.id && (
        <button type="button" className="link" onClick={() => void assisting.previewCapture(chosen)}>
          {say(t.capture.asUpdate, profile)}
        </button>
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
      {capture.unshares?.map((id) => (
        <p key={id} className="note">
          {say(t.capture.unshares, { who: nameOf(id) })}
        </p>
      ))}
      {same > 0 && <p className="note">{say(t.capture.same, { n: same })}</p>}
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
  const { nameOf, t } = useOverlay();
  if (change === 'same') return null;
  return (
    <li>
      <span>{nameOf(id)}</span>
      <span className="note">
        {t.capture[change]}
        {before && `${t.comma}${say(t.capture.before, { masked: before })}`}
      </span>
    </li>
  );
}

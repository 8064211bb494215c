import { say } from '../../lib/texts/say.ts';
import { filingName } from './filing-name.ts';
import { GenuineButton } from './GenuineButton.tsx';
import { useOverlay } from './overlay-context.ts';
import { useFollowState } from './use-follow-state.ts';

/** The console says where a filing stands: noted only when the person takes it. */
export function Offer() {
  const { following, t } = useOverlay();
  const { offer } = useFollowState();
  if (!offer) return null;
  const { filings, reasons } = offer;
  const [only, ...more] = filings;
  const what = t.track.statuses[offer.code as '2'];
  const asks =
    only && !more.length
      ? say(t.track.offer, { what, label: filingName(only, t) })
      : say(t.track.offerSeveral, { what });
  return (
    <div className="ask">
      <p>{asks}</p>
      {reasons > 0 && <p className="note">{say(t.track.reasons, { n: reasons })}</p>}
      <div className="deeds">
        {filings.map((filing) => (
          <GenuineButton
            key={filing.filingId}
            className={more.length ? '' : 'primary'}
            unsure="trust"
            onGenuine={() => void following.takeOffer(filing)}
          >
            {more.length ? filingName(filing, t) : t.track.take}
          </GenuineButton>
        ))}
        <button type="button" onClick={() => following.declineOffer()}>
          {t.track.decline}
        </button>
      </div>
    </div>
  );
}

import { useState } from 'react';
import type { SmsHere } from '../../lib/platform/filing-messages.ts';
import { say } from '../../lib/texts/say.ts';
import { wrongAllowed } from '../../lib/tracker/filing-state.ts';
import { smsName } from './filing-name.ts';
import { useOverlay } from './overlay-context.ts';
import { TimeLeft } from './TimeLeft.tsx';
import { useFollowState } from './use-follow-state.ts';

/** What runs, on the ministry's page: of the profile chosen where that is known, else the most urgent; the rest on demand. */
export function Verifications() {
  const { t } = useOverlay();
  const { sms } = useFollowState();
  const [all, setAll] = useState(false);
  const mine = sms.filter((one) => one.mine);
  const few = mine.length ? mine : sms.slice(0, 1);
  if (!sms.length) return null;
  return (
    <section className="track" aria-label={t.track.title}>
      <ul>
        {(all ? sms : few).map((one) => (
          <Verification key={`${one.filingId} ${one.verifier}`} one={one} />
        ))}
      </ul>
      {sms.length > few.length && (
        <button type="button" className="link" aria-expanded={all} onClick={() => setAll(!all)}>
          {say(t.track.others, { n: sms.length - few.length })}
        </button>
      )}
    </section>
  );
}

function Verification({ one }: { one: SmsHere }) {
  const { t } = useOverlay();
  const left = Math.max(0, wrongAllowed - one.wrong);
  return (
    <li>
      <p className="running">
        <strong>{smsName(one, t)}</strong>
        <span>
          <TimeLeft
            until={one.deadline}
            before={t.track.left}
            over={<span className="problem">{t.track.timedOut}</span>}
          />
        </span>
      </p>
      {left ? (
        <p className="note">{say(t.track.tries, { wrong: one.wrong, left })}</p>
      ) : (
        <p className="problem">{t.track.noTries}</p>
      )}
      {(one.capped || one.resends > 0) && (
        <p className="note">{one.capped ? t.track.capped : say(t.track.resends, { n: one.resends })}</p>
      )}
      {one.hasCode && <p className="note">{t.track.hasCode}</p>}
    </li>
  );
}

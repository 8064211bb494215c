import type { SmsHere } from '../../lib/platform/filing-messages.ts';
import { say } from '../../lib/texts/say.ts';
import { wrongAllowed } from '../../lib/tracker/filing-state.ts';
import { filingName } from './filing-name.ts';
import { useOverlay } from './overlay-context.ts';
import { TimeLeft } from './TimeLeft.tsx';
import { useFollowState } from './use-follow-state.ts';

/** What runs, on the ministry's page: of the profile chosen where that is known, else all of it. */
export function Verifications() {
  const { t } = useOverlay();
  const { sms } = useFollowState();
  const mine = sms.filter((one) => one.mine);
  const shown = mine.length ? mine : sms;
  const others = sms.length - shown.length;
  if (!sms.length) return null;
  return (
    <section className="track" aria-label={t.track.title}>
      <ul>
        {shown.map((one) => (
          <Verification key={`${one.filingId} ${one.verifier}`} one={one} />
        ))}
      </ul>
      {others > 0 && <p className="note">{say(t.track.others, { n: others })}</p>}
    </section>
  );
}

function Verification({ one }: { one: SmsHere }) {
  const { t } = useOverlay();
  const left = Math.max(0, wrongAllowed - one.wrong);
  return (
    <li>
      <strong>
        {filingName(one, t)}
        {say(t.bracketed, { text: t.persons[one.verifier] })}
      </strong>
      <p>
        <TimeLeft
          until={one.deadline}
          before={t.track.left}
          over={<span className="problem">{t.track.timedOut}</span>}
        />
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

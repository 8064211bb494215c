import type { Note } from '../../lib/services/follow-state.ts';
import { say } from '../../lib/texts/say.ts';
import { filingName, smsName } from './filing-name.ts';
import { GenuineButton } from './GenuineButton.tsx';
import { useOverlay } from './overlay-context.ts';

/** One thing the page said: what became of it, and the way back or on. */
export function NoteLine({ note }: { note: Note }) {
  const { following, t } = useOverlay();
  const { said, became, filing } = note;
  const what = 'result' in said ? t.track.results[said.result] : t.track.statuses[said.status as '2'];
  const label = filing ? filingName(filing, t) : '';
  return (
    <div className={became === 'which' || became === 'failed' ? 'ask' : 'said'}>
      <p>
        {say(t.track[became], { what, label })}
        {note.textsLost && ` ${t.track.textsLost}`}
      </p>
      <div className="deeds">
        {became === 'noted' && (
          <GenuineButton className="small" unsure="trust" onGenuine={() => void following.undo(note)}>
            {t.track.undo}
          </GenuineButton>
        )}
        {became === 'failed' && 'result' in said && (
          <GenuineButton className="small" unsure="trust" onGenuine={() => void following.send(note)}>
            {t.track.again}
          </GenuineButton>
        )}
        {became === 'which' &&
          note.which?.map((one) => (
            <GenuineButton
              key={`${one.filingId} ${one.verifier}`}
              className="small"
              unsure="trust"
              onGenuine={() => void following.send(note, one)}
            >
              {smsName(one, t)}
            </GenuineButton>
          ))}
      </div>
    </div>
  );
}

import { useState } from 'react';
import type { Reply } from '../../../lib/platform/messages.ts';
import { Alert } from '../../Alert.tsx';
import { KindChoice } from '../../filings/KindChoice.tsx';
import { usePage } from '../../page-context.ts';
import { useDeed } from '../../use-deed.ts';
import { filingLink } from '../use-route.ts';

/** 「开始跟踪」: a filing for a profile's mini program. Its label stays empty: a name would lie there unencrypted. */
export function StartTracking({ profile }: { profile: Reply<'profiles'>[number] }) {
  const { send, p } = usePage();
  const { track } = p.progress;
  const { busy, problem, attempt } = useDeed();
  const { id: profileId, applets } = profile;
  const [appletId, setAppletId] = useState(applets[0]?.id);
  const [kind, setKind] = useState('first');
  const start = () =>
    attempt(async () => {
      const detail = { profileId, ...(appletId && { appletId }) };
      const { filingId } = await send('addFiling', { label: '', kind, combined: false, events: [], detail });
      window.location.hash = filingLink(filingId);
    });
  return (
    <fieldset className="ask">
      <legend>{track.start}</legend>
      {applets.length > 1 && (
        <label>
          {track.which}{' '}
          <select autoComplete="off" value={appletId} onChange={({ target }) => setAppletId(target.value)}>
            {applets.map((applet) => (
              <option key={applet.id} value={applet.id}>
                {applet.name || p.unnamedApplet}
              </option>
            ))}
          </select>
        </label>
      )}
      <KindChoice kind={kind} onKind={setKind} />
      <div className="deeds">
        <button type="button" className="primary" disabled={busy} onClick={() => void start()}>
          {track.go}
        </button>
      </div>
      <Alert>{problem}</Alert>
    </fieldset>
  );
}

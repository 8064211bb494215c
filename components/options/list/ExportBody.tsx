import { useCallback, useState } from 'react';
import type { Reply } from '../../../lib/platform/messages.ts';
import { Alert } from '../../Alert.tsx';
import { faultText } from '../../fault-text.ts';
import { fieldLabel } from '../../field-label.ts';
import { usePage } from '../../page-context.ts';
import { useAsked } from '../../use-asked.ts';
import { useFileAddress } from '../use-file-address.ts';

/** A profile as a body of apply_icp_filing: a file to take away, and what it cannot hold. */
export function ExportBody({ profile }: { profile: Reply<'profiles'>[number] }) {
  const { send, t, p } = usePage();
  const texts = p.editor.exported;
  const { id: profileId, applets, name } = profile;
  const [appletId, setAppletId] = useState(applets[0]?.id);
  const body = useAsked(
    useCallback(() => send('exportBody', { profileId, ...(appletId && { appletId }) }), [send, profileId, appletId]),
  );
  const address = useFileAddress(body.value?.text);
  return (
    <fieldset className="ask">
      <legend>{texts.title}</legend>
      <p>{texts.plain}</p>
      {applets.length > 1 && (
        <label>
          {texts.which}{' '}
          <select autoComplete="off" value={appletId} onChange={({ target }) => setAppletId(target.value)}>
            {applets.map((applet) => (
              <option key={applet.id} value={applet.id}>
                {applet.name || p.unnamedApplet}
              </option>
            ))}
          </select>
        </label>
      )}
      <Alert>{body.error === undefined ? undefined : faultText(body.error, { t, p })}</Alert>
      {address && body.value && (
        <>
          <p>
            <a href={address} download={`${name.replace(/[\\/:*?"<>|]/gu, '_')}.json`}>
              {texts.download}
            </a>
          </p>
          {body.value.stillToUpload.length > 0 && (
            <>
              <p>{texts.toUpload}</p>
              <ul className="notes">
                {body.value.stillToUpload.map((id) => (
                  <li key={id}>{fieldLabel(id, t)}</li>
                ))}
              </ul>
            </>
          )}
        </>
      )}
    </fieldset>
  );
}

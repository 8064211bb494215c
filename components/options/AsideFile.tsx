import { useCallback, useId } from 'react';
import { Alert } from '../Alert.tsx';
import { faultText } from '../fault-text.ts';
import { usePage } from '../page-context.ts';
import { useAsked } from '../use-asked.ts';
import { useFileAddress } from './use-file-address.ts';

/** A link that saves what was set aside as a file. The file is made when this is drawn, so one press is enough. */
export function AsideFile() {
  const { send, t, p } = usePage();
  const id = useId();
  const { value, error } = useAsked(useCallback(() => send('exportAside', {}), [send]));
  const address = useFileAddress(value?.text);
  const texts = p.vault.setAside;
  return (
    <>
      <Alert>{error === undefined ? undefined : faultText(error, { t, p })}</Alert>
      {address && (
        <a href={address} download={texts.file} aria-describedby={id}>
          {texts.export}
        </a>
      )}
      <p id={id} className="note">
        {texts.help}
      </p>
    </>
  );
}

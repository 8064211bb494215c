import { useCallback, useId } from 'react';
import { Alert } from '../../Alert.tsx';
import { faultText } from '../../fault-text.ts';
import { Titled } from '../../help/Titled.tsx';
import { usePage } from '../../page-context.ts';
import { useAsked } from '../../use-asked.ts';
import { byteText } from './byte-text.ts';

const near = 0.8;
const spare = 50 * 1024 * 1024; // some two dozen scans of the largest size

/** Told while there is still room to make a backup. */
const isNear = (usage: number, quota: number): boolean => usage > quota * near || quota - usage < spare;

/** What is stored takes so much of what the browser gives. Not by name, so a locked vault shows it too. */
export function StorageUse() {
  const { send, t, p } = usePage();
  const id = useId();
  const { value, error } = useAsked(useCallback(() => send('storageUse', {}), [send]));
  const { records, scans, usage, quota } = value ?? {};
  const given = usage !== undefined && quota !== undefined && quota > 0;
  return (
    <section aria-labelledby={id}>
      <Titled id={id} topic="storage">
        {p.scans.storage.title}
      </Titled>
      <Alert>{error === undefined ? undefined : faultText(error, { t, p })}</Alert>
      {scans && records !== undefined && (
        <p>
          {p.scans.storage.scans(scans.count, byteText(scans.bytes))}
          <br />
          {p.scans.storage.records(byteText(records))}
        </p>
      )}
      {given && <p className="note">{p.scans.storage.given(byteText(usage), byteText(quota))}</p>}
      <Alert>{given && isNear(usage, quota) ? p.scans.storage.near : undefined}</Alert>
    </section>
  );
}

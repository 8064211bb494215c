import { useEffect, useState } from 'react';
import { now } from '../../../lib/platform/clock.ts';
import type { Reply } from '../../../lib/platform/messages.ts';
import { filingsCsv } from '../../../lib/tracker/filings-csv.ts';
import { Alert } from '../../Alert.tsx';
import { usePage } from '../../page-context.ts';
import { useDeed } from '../../use-deed.ts';
import type { FilingsHere } from '../../use-filings.ts';
import { dayHere } from '../editor/day-here.ts';
import { filingRows } from './filing-rows.ts';
import { trackedRows } from './tracked-rows.ts';

interface Props {
  profiles: Reply<'profiles'>;
  filings: FilingsHere;
}

/** 「导出清单（CSV）」: how far each mini program and its filing is, without a name or number in it. */
export function ListCsv({ profiles, filings }: Props) {
  const { send, lang, p } = usePage();
  const texts = p.editor.csv;
  const { busy, problem, attempt } = useDeed();
  const [withTags, setWithTags] = useState(false);
  const [address, setAddress] = useState<string>();
  useEffect(() => () => URL.revokeObjectURL(address ?? ''), [address]);

  const make = () =>
    attempt(async () => {
      const drafts = [];
      // One after the other: a thousand profiles at once would stand in memory twice.
      for (const { id } of profiles) drafts.push(await send('readProfile', { profileId: id }));
      const [{ listed }, details] = await Promise.all([filings.read(), send('filingDetails', {})]);
      const tracked = trackedRows(listed, details, { now: now(), p });
      const rows = filingRows(drafts, { today: dayHere(now()), withTags, tracked });
      const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
      setAddress(URL.createObjectURL(new Blob([filingsCsv(rows, { lang, timeZone })], { type: 'text/csv' })));
    });

  return (
    <details>
      <summary>{texts.title}</summary>
      <p className="note">{texts.about}</p>
      <label className="check">
        <input
          type="checkbox"
          checked={withTags}
          onChange={({ target }) => {
            setWithTags(target.checked);
            setAddress(undefined);
          }}
        />{' '}
        {texts.tags}
      </label>
      <div className="deeds">
        <button type="button" disabled={busy} onClick={() => void make()}>
          {texts.make}
        </button>
        {address && (
          <a href={address} download={`${texts.file(dayHere(now()))}.csv`}>
            {texts.save}
          </a>
        )}
      </div>
      <Alert>{problem}</Alert>
    </details>
  );
}

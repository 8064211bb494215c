import { useState } from 'react';
import { now } from '../../lib/platform/clock.ts';
import { momentOf } from '../../lib/tracker/china-minute.ts';
import type { Filing } from '../../lib/tracker/filing.ts';
import type { FilingState } from '../../lib/tracker/filing-state.ts';
import { type Deed, possibleEvents } from '../../lib/tracker/possible-events.ts';
import { usualEvents } from '../../lib/tracker/usual-events.ts';
import { usePage } from '../page-context.ts';
import { deedWords } from './deed-words.ts';
import { useFilingsTools } from './filings-context.ts';
import { TimeField } from './TimeField.tsx';

interface Props {
  filing: Filing;
  state: FilingState;
}

/** 「发生了什么」: a button for whatever can have happened to a filing as it stands, and nothing else. */
export function Deeds({ filing, state }: Props) {
  const page = usePage();
  const { one } = page.p.progress;
  const { noting } = useFilingsTools();
  const [at, setAt] = useState('');
  const possible = possibleEvents(filing, state, now());
  const usual = usualEvents(possible, state);
  const rare = possible.filter((deed) => !usual.includes(deed));
  const note = async (deed: Deed) => {
    if (await noting.note(filing, deed, momentOf(at))) setAt('');
  };
  const buttons = (deeds: readonly Deed[]) => (
    <div className="deeds">
      {deeds.map((deed) => (
        <button key={JSON.stringify(deed)} type="button" aria-disabled={noting.busy} onClick={() => void note(deed)}>
          {deedWords(deed, page)}
        </button>
      ))}
    </div>
  );
  if (!possible.length) return null;
  return (
    <fieldset className="happened">
      <legend>{one.next}</legend>
      {buttons(usual)}
      <details>
        <summary>{one.others}</summary>
        {buttons(rare)}
        <TimeField label={one.at} help={one.atHelp} value={at} latest={now()} onChange={setAt} />
        <p className="note">{one.nextHelp}</p>
      </details>
    </fieldset>
  );
}

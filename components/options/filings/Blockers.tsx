import { useState } from 'react';
import { type Blocker, filingStatuses } from '../../../lib/fields/codes/filing-statuses.ts';
import type { Filing } from '../../../lib/tracker/filing.ts';
import { statusCodes } from '../../../lib/tracker/filing-event.ts';
import type { FilingState } from '../../../lib/tracker/filing-state.ts';
import { useFilingsTools } from '../../filings/filings-context.ts';
import { usePage } from '../../page-context.ts';

const blockers: readonly Blocker[] = ['basic_info_missing', 'category_missing', 'not_verified'];

/** The official status that says just these are missing. */
const codeOf = (missing: readonly Blocker[]) => {
  const found = filingStatuses.find(
    (status) => status.blockers?.length === missing.length && status.blockers.every((each) => missing.includes(each)),
  );
  return statusCodes.find((code) => code === found?.code);
};

/** What the console says must be done before it can be filed. */
export function Blockers({ filing, state }: { filing: Filing; state: FilingState }) {
  const { p } = usePage();
  const { one } = p.progress;
  const { noting } = useFilingsTools();
  const [ticked, setTicked] = useState<readonly Blocker[]>();
  if (state.stage !== 'not_filed' || filing.kind !== 'first') return null;
  const missing = ticked ?? state.blockers;
  const code = codeOf(missing);
  const tick = (blocker: Blocker, on: boolean) =>
    setTicked(on ? [...missing, blocker] : missing.filter((each) => each !== blocker));
  const note = async () => {
    if (code && (await noting.note(filing, { type: 'statusSeen', code }))) setTicked(undefined);
  };
  return (
    <fieldset>
      <legend>{one.blockers}</legend>
      <p className="note">{one.blockersHelp}</p>
      {blockers.map((blocker) => (
        <label key={blocker} className="tick">
          <input
            type="checkbox"
            checked={missing.includes(blocker)}
            onChange={({ target }) => tick(blocker, target.checked)}
          />
          {p.tracker.blockers[blocker]}
        </label>
      ))}
      <div className="deeds">
        <button type="button" aria-disabled={!ticked} onClick={() => void (ticked && note())}>
          {one.setBlockers}
        </button>
      </div>
    </fieldset>
  );
}

import { useId, useState } from 'react';
import { miitResults } from '../../lib/fields/codes/miit-results.ts';
import { type ResultCode, resultCodes } from '../../lib/tracker/filing-event.ts';
import { usePage } from '../page-context.ts';

/** What the ministry's page answered, chosen by the text it printed. */
export function PageAnswer({ onNoted }: { onNoted(result: ResultCode): Promise<boolean> }) {
  const { p } = usePage();
  const { sms } = p.progress;
  const id = useId();
  const [chosen, setChosen] = useState<ResultCode>();
  const take = async () => {
    if (chosen && (await onNoted(chosen))) setChosen(undefined);
  };
  return (
    <div className="field">
      <label htmlFor={id}>{sms.answer}</label>
      <div className="beside">
        <select
          id={id}
          autoComplete="off"
          value={chosen ?? ''}
          onChange={({ target }) => setChosen(resultCodes.find((code) => code === target.value))}
        >
          <option value="">{sms.choose}</option>
          {/* As printed there, in either language: it is what a person has before them. */}
          {resultCodes.map((code) => (
            <option key={code} value={code} title={p.progress.deeds.results[code]}>
              {miitResults.find((each) => each.code === code)?.zh}
            </option>
          ))}
        </select>
        <button type="button" aria-disabled={!chosen} onClick={() => void take()}>
          {sms.note}
        </button>
      </div>
    </div>
  );
}

import { useId, useState } from 'react';
import type { Filing } from '../../lib/tracker/filing.ts';
import { usePage } from '../page-context.ts';
import { filingName } from './filing-name.ts';
import { useFilingsTools } from './filings-context.ts';

const choices = [30, 60, 120, 240] as const;

/** 「稍后提醒」: no reminders about a filing for a while. */
export function Snooze({ filing }: { filing: Filing }) {
  const { send, p } = usePage();
  const { snooze } = p.progress;
  const { tell } = useFilingsTools().noting;
  const id = useId();
  const [minutes, setMinutes] = useState<number>(60);
  const go = () =>
    tell(snooze.done(filingName(filing, p), snooze.minutes(minutes)), () =>
      send('snooze', { filingId: filing.id, minutes }),
    );
  return (
    <div className="field">
      <label htmlFor={id}>{snooze.title}</label>
      <div className="beside">
        <select
          id={id}
          autoComplete="off"
          aria-describedby={`${id}-help`}
          value={minutes}
          onChange={({ target }) => setMinutes(Number(target.value))}
        >
          {choices.map((each) => (
            <option key={each} value={each}>
              {snooze.minutes(each)}
            </option>
          ))}
        </select>
        <button type="button" onClick={() => void go()}>
          {snooze.go}
        </button>
      </div>
      <p id={`${id}-help`} className="note">
        {snooze.help}
      </p>
    </div>
  );
}

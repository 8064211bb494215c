import { type FormEvent, useId, useState } from 'react';
import { now } from '../../lib/platform/clock.ts';
import type { Listed } from '../../lib/services/tracking/read-filings.ts';
import { chinaMinute } from '../../lib/tracker/china-minute.ts';
import type { SmsReading } from '../../lib/tracker/sms/read-sms.ts';
import { onlyChoice, type SmsChoice, smsChoices } from '../../lib/tracker/sms-choices.ts';
import { type Verifier, verifiers } from '../../lib/tracker/verifiers.ts';
import { Alert } from '../Alert.tsx';
import { usePage } from '../page-context.ts';
import { filingName } from './filing-name.ts';
import { KindChoice } from './KindChoice.tsx';
import { TimeField } from './TimeField.tsx';
import { type SmsAnswers, useTakeSms } from './use-take-sms.ts';

interface Props {
  listed: readonly Listed[];
  filingId?: string;
  /** Absent where there is no text, but only a time. */
  reading?: Extract<SmsReading, { is: 'filing' }>;
  onDone(): void;
}

const fresh = 'new';

/** For which filing, sent to whom, received when: what the text does not say for sure, a person says. */
export function SmsForm({ listed, filingId, reading, onDone }: Props) {
  const { t, p } = usePage();
  const { paste } = p.progress;
  const id = useId();
  const { take, problem, busy } = useTakeSms();
  const [choices] = useState(() => smsChoices(listed, { now: now(), kind: reading?.kind }));
  const wanted = choices.find(({ filing }) => filing.id === filingId) ?? onlyChoice(choices, reading?.kind);
  const [answers, setAnswers] = useState<SmsAnswers>({
    filingId: wanted?.filing.id ?? (choices.length === 0 ? fresh : ''),
    kind: reading?.kind ?? 'first',
  });
  const set = (change: Partial<SmsAnswers>) => setAnswers((before) => ({ ...before, ...change }));
  const chosen = choices.find(({ filing }) => filing.id === answers.filingId);
  const possible: readonly Verifier[] =
    answers.filingId === fresh ? verifiers : [...(chosen?.fresh ?? []), ...(chosen?.again ?? [])];
  const [only] = possible;
  const verifier = possible.length === 1 ? only : possible.find((each) => each === answers.verifier);

  const optionText = ({ filing, fresh: left }: SmsChoice) => {
    const name = filingName(filing, p);
    return left.length > 0 ? name : paste.again(name);
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (await take({ ...answers, verifier }, reading, chosen)) onDone();
  };
  return (
    <form className="sms-form" noValidate onSubmit={(event) => void submit(event)}>
      <div className="field">
        <label htmlFor={`${id}-filing`}>{paste.filing}</label>
        <select
          id={`${id}-filing`}
          autoComplete="off"
          value={answers.filingId}
          onChange={({ target }) => set({ filingId: target.value })}
        >
          <option value="">{p.progress.sms.choose}</option>
          {choices.map((choice) => (
            <option key={choice.filing.id} value={choice.filing.id}>
              {optionText(choice)}
            </option>
          ))}
          <option value={fresh}>{paste.fresh}</option>
        </select>
      </div>
      {answers.filingId === fresh && <KindChoice kind={answers.kind} onKind={(kind) => set({ kind })} />}
      {answers.filingId !== '' && (
        <fieldset className="verifier" aria-describedby={`${id}-who`}>
          <legend>{paste.who}</legend>
          {possible.map((each) => (
            <label key={each}>
              <input
                type="radio"
                name={`${id}-verifier`}
                checked={verifier === each}
                onChange={() => set({ verifier: each })}
              />
              {t.persons[each]}
            </label>
          ))}
          <p id={`${id}-who`} className="note">
            {paste.whoHelp}
          </p>
        </fieldset>
      )}
      <TimeField
        label={paste.time}
        help={reading?.timeText ? paste.from(reading.timeText) : paste.timeUnknown}
        value={answers.time ?? chinaMinute(reading?.receivedAt ?? now())}
        latest={now()}
        onChange={(time) => set({ time })}
      />
      <Alert>{problem}</Alert>
      <div className="deeds">
        <button type="submit" className="primary" aria-disabled={busy}>
          {paste.take}
        </button>
      </div>
    </form>
  );
}

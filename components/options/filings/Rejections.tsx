import { type FormEvent, useId, useState } from 'react';
import { now } from '../../../lib/platform/clock.ts';
import type { Rejection } from '../../../lib/platform/filing-messages.ts';
import { chinaWhen } from '../../../lib/tracker/china-when.ts';
import type { Filing } from '../../../lib/tracker/filing.ts';
import { RejectionAdvice } from '../../filings/RejectionAdvice.tsx';
import { usePage } from '../../page-context.ts';
import { ByChoice } from './ByChoice.tsx';
import { PasteReasons } from './PasteReasons.tsx';
import { useWriteDetail } from './use-write-detail.ts';

interface Props {
  filing: Filing;
  rejections: readonly Rejection[];
  onSaved(): Promise<void>;
}

const parts = ['field', 'reason', 'suggestion'] as const;
const blank: Omit<Rejection, 'at'> = { by: 'platform', field: '', reason: '', suggestion: '' };

/** What each rejection said: read off the console's page, or written down here. */
export function Rejections({ filing, rejections, onSaved }: Props) {
  const { lang, t, p } = usePage();
  const texts = p.progress.detail;
  const id = useId();
  const write = useWriteDetail(filing, onSaved);
  const onChanged = (next: Rejection[]) => write({ rejections: next });
  const [next, setNext] = useState(blank);
  const add = async (event: FormEvent) => {
    event.preventDefault();
    if (!next.reason.trim() && !next.field.trim()) return;
    if (await onChanged([...rejections, { ...next, at: now() }])) setNext(blank);
  };
  return (
    <>
      <h2>{texts.rejections}</h2>
      {rejections.length === 0 && <p className="note">{texts.noRejections}</p>}
      <ul className="rejections">
        {rejections.map((one) => (
          <li key={`${one.at} ${one.field} ${one.reason}`}>
            <p>
              <span className="note">{`${chinaWhen(one.at, lang, 'long')} ${texts.bys[one.by]} `}</span>
              <strong>{one.field}</strong>
            </p>
            <p>{one.reason}</p>
            {one.suggestion && <p>{`${texts.suggestion}${t.colon}${one.suggestion}`}</p>}
            <RejectionAdvice said={one} />
            <button
              type="button"
              className="link"
              aria-label={texts.dropOf(one.field || one.reason)}
              onClick={() => void onChanged(rejections.filter((each) => each !== one))}
            >
              {texts.drop}
            </button>
          </li>
        ))}
      </ul>
      <PasteReasons onRead={(read) => onChanged([...rejections, ...read])} />
      <details>
        <summary>{texts.addRejection}</summary>
        <form className="about" onSubmit={(event) => void add(event)}>
          <ByChoice by={next.by} onBy={(by) => setNext({ ...next, by })} />
          {parts.map((part) => (
            <div key={part} className="field">
              <label htmlFor={`${id}-${part}`}>{texts[part]}</label>
              <input
                id={`${id}-${part}`}
                type="text"
                autoComplete="off"
                spellCheck={false}
                maxLength={2000}
                value={next[part]}
                onChange={({ target }) => setNext({ ...next, [part]: target.value })}
              />
            </div>
          ))}
          <div className="deeds">
            <button type="submit">{p.progress.sms.note}</button>
          </div>
        </form>
      </details>
    </>
  );
}

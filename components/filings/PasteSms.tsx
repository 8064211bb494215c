import { type RefObject, useEffect, useId, useMemo, useState } from 'react';
import { now } from '../../lib/platform/clock.ts';
import type { Listed } from '../../lib/services/tracking/read-filings.ts';
import { readSms } from '../../lib/tracker/sms/read-sms.ts';
import { Titled } from '../help/Titled.tsx';
import { usePage } from '../page-context.ts';
import { SmsForm } from './SmsForm.tsx';

interface Props {
  listed: readonly Listed[];
  /** The filing somebody said it has come for. */
  filingId?: string;
  /** A text a person chose elsewhere to be pasted here. */
  brought?: { text?: string };
  box?: RefObject<HTMLTextAreaElement | null>;
}

/** 「粘贴核验短信」: what a pasted text is, and where it belongs. The text is looked at here and kept nowhere. */
export function PasteSms({ listed, filingId, brought, box }: Props) {
  const { p } = usePage();
  const { paste } = p.progress;
  const id = useId();
  const [text, setText] = useState('');
  const [isTimeOnly, setTimeOnly] = useState(false);
  const reading = useMemo(() => (text === '' ? undefined : readSms(text, now())), [text]);
  const understood = reading?.is === 'filing' ? reading : undefined;
  useEffect(() => {
    if (brought?.text === undefined) return;
    setText(brought.text);
    box?.current?.focus();
  }, [brought, box]);
  const close = () => {
    setText('');
    setTimeOnly(false);
  };
  return (
    <section className="paste-sms">
      <Titled topic="sms" labels={`${id}-box`}>
        {paste.box}
      </Titled>
      <textarea
        ref={box}
        id={`${id}-box`}
        rows={text === '' ? 1 : 3}
        autoComplete="off"
        autoCorrect="off"
        spellCheck={false}
        maxLength={4000}
        aria-describedby={`${id}-help`}
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      <div role="status">
        {reading?.is === 'refused' && <p className="caution">{p.smsRead.refusals[reading.why]}</p>}
        {understood && (
          <>
            <p className="good">{paste.understood(understood.code)}</p>
            {!understood.sure && <p className="caution">{paste.unsure}</p>}
          </>
        )}
      </div>
      {(understood ?? isTimeOnly) && (
        <SmsForm
          key={`${filingId} ${understood ? `${understood.code} ${understood.receivedAt}` : ''}`}
          listed={listed}
          filingId={filingId}
          reading={understood}
          onDone={close}
        />
      )}
      <div className="beside">
        <span id={`${id}-help`} className="note">
          {paste.help}
        </span>
        {text !== '' || isTimeOnly ? (
          <button type="button" className="link" onClick={close}>
            {paste.clear}
          </button>
        ) : (
          <button type="button" className="link" title={paste.noTextHelp} onClick={() => setTimeOnly(true)}>
            {paste.noText}
          </button>
        )}
      </div>
    </section>
  );
}

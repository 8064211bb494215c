import { useId, useMemo, useState } from 'react';
import { now } from '../../../lib/platform/clock.ts';
import type { Rejection } from '../../../lib/platform/filing-messages.ts';
import { rejectionsIn } from '../../../lib/recognise/rejections-in.ts';
import { rejectedTexts } from '../../../lib/texts/rejected.ts';
import { RejectionLines } from '../../filings/RejectionLines.tsx';
import { usePage } from '../../page-context.ts';
import { ByChoice } from './ByChoice.tsx';

/** 「粘贴驳回原因」: what a pasted text says, told apart and explained before anything is kept. */
export function PasteReasons({ onRead }: { onRead(rejections: Rejection[]): Promise<boolean> }) {
  const { lang } = usePage();
  const { paste } = rejectedTexts(lang);
  const id = useId();
  const [text, setText] = useState('');
  const [by, setBy] = useState<Rejection['by']>('platform');
  const read = useMemo(() => rejectionsIn(text).map((one) => ({ ...one, by, at: now() })), [text, by]);
  const keep = async () => {
    if (await onRead(read)) setText('');
  };
  return (
    <div className="field">
      <label htmlFor={`${id}-box`}>{paste.box}</label>
      <textarea
        id={`${id}-box`}
        rows={text === '' ? 2 : 5}
        autoComplete="off"
        autoCorrect="off"
        spellCheck={false}
        maxLength={20_000}
        aria-describedby={`${id}-help`}
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      <p id={`${id}-help`} className="note">
        {paste.help}
      </p>
      {read.length > 0 && (
        <>
          <ByChoice by={by} onBy={setBy} />
          <p role="status">{paste.read(read.length)}</p>
          <RejectionLines rejections={read} />
          <div className="deeds">
            <button type="button" className="primary" onClick={() => void keep()}>
              {paste.keep}
            </button>
            <button type="button" onClick={() => setText('')}>
              {paste.clear}
            </button>
          </div>
        </>
      )}
    </div>
  );
}

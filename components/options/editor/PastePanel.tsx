import { useId, useMemo, useState } from 'react';
import { type PasteOptions, readPaste } from '../../../lib/checks/paste.ts';
import { usePage } from '../../page-context.ts';
import { PastePreview } from './PastePreview.tsx';

/** 「粘贴资料」: what was read of a spreadsheet's row or a chat is shown before any of it is taken. */
export function PastePanel({ onReplaced }: { onReplaced(): void }) {
  const { p } = usePage();
  const { paste, people } = p.editor;
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const [text, setText] = useState('');
  const [read, setRead] = useState('');
  const [whose, setWhose] = useState<PasteOptions['unnamed'] | ''>('');
  const [said, setSaid] = useState('');
  const pasted = useMemo(
    () => (read.trim() === '' ? undefined : readPaste(read, whose ? { unnamed: whose } : {})),
    [read, whose],
  );
  return (
    <div className="paste">
      <button type="button" aria-expanded={isOpen} aria-controls={id} onClick={() => setOpen(!isOpen)}>
        {isOpen ? paste.close : paste.open}
      </button>
      <span role="status" className="good">
        {said}
      </span>
      <div id={id} hidden={!isOpen} className="row">
        <p className="note">{paste.help}</p>
        <textarea
          rows={4}
          autoComplete="off"
          spellCheck={false}
          aria-label={paste.text}
          value={text}
          onChange={({ target }) => setText(target.value)}
        />
        <div className="deeds">
          <button
            type="button"
            className="primary"
            onClick={() => {
              setRead(text);
              setSaid('');
            }}
          >
            {paste.read}
          </button>
          <label>
            {paste.whose}{' '}
            <select
              autoComplete="off"
              value={whose}
              onChange={({ target }) => setWhose(target.value as PasteOptions['unnamed'] | '')}
            >
              <option value="">{paste.byText}</option>
              <option value="subjectPrincipal">{people.roles.subjectPrincipal}</option>
              <option value="appletPrincipal">{people.roles.appletPrincipal}</option>
            </select>
          </label>
        </div>
        {pasted && (
          <PastePreview
            key={`${read} ${whose}`}
            pasted={pasted}
            onTaken={(count) => {
              setSaid(paste.taken(count));
              setText('');
              setRead('');
              setOpen(false);
              onReplaced();
            }}
          />
        )}
      </div>
    </div>
  );
}

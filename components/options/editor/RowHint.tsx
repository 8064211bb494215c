import { useId, useState } from 'react';
import { type FieldId, fields } from '../../../lib/fields/index.ts';
import { hint } from '../../../lib/texts/hint.ts';
import { usePage } from '../../page-context.ts';

/** What to know of a row, on request: our own words, and the page they rest on. */
export function RowHint({ ids, label }: { ids: readonly FieldId[]; label: string }) {
  const { lang, p } = usePage();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const keys = [...new Set(ids.map((one) => fields[one].hint))];
  return (
    <>
      <button
        type="button"
        className="hint"
        aria-expanded={isOpen}
        aria-controls={id}
        aria-label={p.editor.hintOf(label)}
        onClick={() => setOpen(!isOpen)}
      >
        ?
      </button>
      <div id={id} className="note hint-text" hidden={!isOpen}>
        {isOpen &&
          keys.map((key) => {
            const { text, source } = hint(key, lang);
            return (
              <p key={key}>
                {text}{' '}
                <a href={source} target="_blank" rel="noreferrer">
                  {p.editor.source}
                </a>
              </p>
            );
          })}
      </div>
    </>
  );
}

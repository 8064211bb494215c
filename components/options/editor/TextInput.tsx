import { useRef, useState } from 'react';
import { cleanAnswer } from '../../../lib/fields/clean-answer.ts';
import { type FieldId, fields } from '../../../lib/fields/index.ts';
import { usePage } from '../../page-context.ts';
import { domId } from './dom-id.ts';
import { useEditor } from './editor-context.ts';
import { masked } from './masked.ts';
import { shownAnswer } from './shown-answer.ts';
import { textOf } from './text-of.ts';

interface Props {
  id: FieldId;
  label: string;
  secret?: boolean;
  placeholder?: string;
}

/** One line to type in. A secret that was there before is masked until it is asked for; nothing is lost by that. */
export function TextInput({ id, label, secret = false, placeholder }: Props) {
  const { saved, answer, showAll, judged } = useEditor();
  const { p } = usePage();
  const input = useRef<HTMLInputElement>(null);
  const raw = textOf(id, saved);
  const [asked, setAsked] = useState(raw === '');
  // As it is being typed; what is kept is without stray spaces and the like already.
  const [typed, setTyped] = useState<string>();
  const isOpen = !secret || asked || showAll;
  const wrong = judged(id).some(({ severity }) => severity === 'error');
  return (
    <span className="typing">
      <input
        ref={input}
        id={domId(id)}
        autoComplete="off"
        autoCorrect="off"
        autoCapitalize="off"
        spellCheck={false}
        aria-label={label}
        aria-invalid={wrong || undefined}
        aria-describedby={domId(id, 'said')}
        inputMode={fields[id].kind === 'mobile' ? 'tel' : undefined}
        placeholder={placeholder}
        readOnly={!isOpen}
        value={isOpen ? (typed ?? shownAnswer(id, raw)) : masked(raw)}
        onChange={({ target }) => {
          if (!isOpen) return;
          setAsked(true);
          setTyped(target.value);
          answer({ [id]: cleanAnswer(id, target.value) });
        }}
        onBlur={() => setTyped(undefined)}
      />
      {secret && !showAll && raw !== '' && (
        <button
          type="button"
          aria-label={asked ? p.editor.hideOf(label) : p.editor.showOf(label)}
          onClick={() => {
            setAsked(!asked);
            if (!asked) input.current?.focus();
          }}
        >
          {asked ? p.editor.hide : p.editor.show}
        </button>
      )}
    </span>
  );
}

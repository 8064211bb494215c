import { useId, useState } from 'react';
import { usePage } from '../page-context.ts';

interface Props {
  /** Name in the form → what the person reads. */
  fields: Readonly<Record<string, string>>;
  /** Put the cursor into the first: only where a person came to type. */
  focus?: boolean;
  /** What belongs to the first, by element id. */
  describedBy?: string;
}

/**
 * Inputs for a passphrase. What is typed stays in the inputs until the form is sent: React would copy a value it controls
 * into an attribute of the document.
 */
export function PassphraseFields({ fields, focus, describedBy }: Props) {
  const { p } = usePage();
  const id = useId();
  const [shown, setShown] = useState(false);
  return (
    <>
      {Object.entries(fields).map(([name, label], at) => (
        <div key={name} className="passphrase">
          <label htmlFor={`${id}-${name}`}>{label}</label>
          <input
            id={`${id}-${name}`}
            name={name}
            type={shown ? 'text' : 'password'}
            // The browser keeps what is typed in its session files otherwise.
            autoComplete="off"
            autoCapitalize="off"
            spellCheck={false}
            // biome-ignore lint/a11y/noAutofocus: asked for only where a person came to type
            autoFocus={focus && at === 0}
            aria-describedby={at === 0 ? describedBy : undefined}
          />
        </div>
      ))}
      <label className="tick">
        <input type="checkbox" checked={shown} onChange={({ target }) => setShown(target.checked)} />
        {p.vault.show}
      </label>
    </>
  );
}

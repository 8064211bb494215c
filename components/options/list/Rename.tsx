import { useId, useState } from 'react';
import { usePage } from '../../page-context.ts';

interface Props {
  name: string;
  onSave(name: string): Promise<void>;
  onCancel(): void;
}

export function Rename({ name, onSave, onCancel }: Props) {
  const { p } = usePage();
  const id = useId();
  const [text, setText] = useState(name);
  return (
    <form
      className="deeds"
      onSubmit={(event) => {
        event.preventDefault();
        void onSave(text.trim());
      }}
      onKeyDown={({ key }) => key === 'Escape' && onCancel()}
    >
      <label htmlFor={id}>{p.profiles.newName}</label>
      <input
        id={id}
        // biome-ignore lint/a11y/noAutofocus: a person has just asked to type here
        autoFocus
        autoComplete="off"
        spellCheck={false}
        maxLength={60}
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      <button type="submit" className="primary">
        {p.profiles.save}
      </button>
      <button type="button" onClick={onCancel}>
        {p.profiles.cancel}
      </button>
    </form>
  );
}

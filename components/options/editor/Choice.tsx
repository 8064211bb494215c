import { usePage } from '../../page-context.ts';

interface Props {
  id: string;
  label: string;
  value: string;
  options: readonly { code: string; name: string }[];
  /** Said instead of the invitation to choose, where there is nothing to choose yet. */
  empty?: string;
  describedBy?: string;
  invalid?: boolean;
  onChoose(code: string): void;
}

/** One choice of a list. A code the list has not stays chosen: it is kept and pointed out, not lost. */
export function Choice({ id, label, value, options, empty, describedBy, invalid, onChoose }: Props) {
  const { p } = usePage();
  const isUnknown = value !== '' && !options.some(({ code }) => code === value);
  return (
    <select
      id={id}
      autoComplete="off"
      aria-label={label}
      aria-describedby={describedBy}
      aria-invalid={invalid || undefined}
      value={value}
      disabled={options.length === 0 && !isUnknown}
      onChange={({ target }) => onChoose(target.value)}
    >
      <option value="">{options.length ? p.editor.choose : (empty ?? p.editor.choose)}</option>
      {options.map(({ code, name }) => (
        <option key={code} value={code}>
          {name}
        </option>
      ))}
      {isUnknown && <option value={value}>{p.editor.unknownCode(value)}</option>}
    </select>
  );
}

import { usePage } from '../page-context.ts';

interface Props {
  section: string;
  label: string;
  text: string;
  /** The section, on its first row. */
  heading?: string;
  done: boolean;
  onTick(on: boolean): void;
  onCopied(worked: boolean): void;
}

/** One answer: tick, label, text, and the way to the clipboard. */
export function CopyRow({ section, label, text, heading, done, onTick, onCopied }: Props) {
  const { t, p } = usePage();
  const named = `${section}${t.comma}${label}`;
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => onCopied(true),
      () => onCopied(false),
    );
  return (
    <li>
      {heading && <h3>{heading}</h3>}
      <div className="copy-row">
        <input
          type="checkbox"
          aria-label={p.copy.done(named)}
          checked={done}
          onChange={({ target }) => onTick(target.checked)}
        />
        <span className={done ? 'copy-text note' : 'copy-text'}>
          <span className="note">{label}</span>
          <span>{text}</span>
        </span>
        <button type="button" aria-label={p.copy.copyOf(named)} onClick={() => void copy()}>
          {p.copy.copy}
        </button>
      </div>
    </li>
  );
}

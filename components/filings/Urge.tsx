import { useId, useState } from 'react';
import { urgeText } from '../../lib/tracker/urge-text.ts';
import { usePage } from '../page-context.ts';

interface Props {
  /** In ms. */
  deadline: number;
  label: string;
}

/** 「催办」: a message for whoever has the phone, ready to be pasted. */
export function Urge({ deadline, label }: Props) {
  const { lang, p } = usePage();
  const { urge } = p.progress;
  const id = useId();
  const [withLabel, setWithLabel] = useState(false);
  const [copied, setCopied] = useState<boolean>();
  const text = urgeText({ deadline, ...(withLabel && { label }) }, lang);
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  return (
    <fieldset className="urge">
      <legend>{urge.title}</legend>
      <p className="note">{urge.help}</p>
      {label && (
        <label className="tick">
          <input
            type="checkbox"
            checked={withLabel}
            onChange={({ target }) => {
              setWithLabel(target.checked);
              setCopied(undefined);
            }}
          />
          {urge.label(label)}
        </label>
      )}
      <div className="deeds">
        <button type="button" onClick={() => void copy()}>
          {urge.copy}
        </button>
        <span role="status" className={copied ? 'good' : 'problem'}>
          {copied === undefined ? '' : copied ? urge.copied : urge.failed}
        </span>
      </div>
      <details>
        <summary id={id}>{urge.text}</summary>
        <p className="message">{text}</p>
      </details>
    </fieldset>
  );
}

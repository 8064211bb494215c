import { useId, useState } from 'react';
import { usePage } from '../../page-context.ts';

/** What is owed once it is on record, with the text to show ready to be copied. */
export function Duties({ recordNumber = '' }: { recordNumber?: string }) {
  const { duties } = usePage().p.progress;
  const id = useId();
  const [copied, setCopied] = useState<boolean>();
  const text = recordNumber && duties.text(recordNumber);
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{duties.title}</h2>
      <ol className="steps">
        <li>{duties.publish}</li>
        <li>{duties.show}</li>
        <li>{duties.true}</li>
      </ol>
      {text ? (
        <>
          <p className="message">{text}</p>
          <div className="deeds">
            <button type="button" onClick={() => void copy()}>
              {duties.copy}
            </button>
            <span role="status">{copied === undefined ? '' : copied ? duties.copied : duties.failed}</span>
          </div>
        </>
      ) : (
        <p className="note">{duties.needNumber}</p>
      )}
    </section>
  );
}

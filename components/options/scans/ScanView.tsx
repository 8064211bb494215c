import { useEffect, useId, useRef, useState } from 'react';
import { usePage } from '../../page-context.ts';

interface Props {
  name: string;
  file: Blob;
  onClose(): void;
}

/** A picture as large as it is, and beside it what only a person can tell. */
export function ScanView({ name, file, onClose }: Props) {
  const { p } = usePage();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const [url, setUrl] = useState<string>();
  const [full, setFull] = useState(false);

  useEffect(() => dialog.current?.showModal(), []);
  useEffect(() => {
    const made = URL.createObjectURL(file);
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [file]);

  return (
    <dialog ref={dialog} className="scan-view" aria-labelledby={id} onClose={onClose}>
      <h3 id={id}>{name}</h3>
      <p>{p.scans.lookYourself}</p>
      <ul className="look-list">
        {p.scans.lookList.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <div className="deeds">
        <button type="button" aria-pressed={full} onClick={() => setFull(!full)}>
          {p.scans.fullSize}
        </button>
        <button type="button" onClick={() => dialog.current?.close()}>
          {p.scans.close}
        </button>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section className={full ? 'picture full' : 'picture'} tabIndex={0} aria-label={name}>
        {/* Once drawn the address is of no use any more. */}
        {url && <img src={url} alt={name} onLoad={() => URL.revokeObjectURL(url)} />}
      </section>
    </dialog>
  );
}

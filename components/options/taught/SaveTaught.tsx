import { useEffect, useState } from 'react';
import { usePage } from '../../page-context.ts';

/** The link that saves what was taught as a file. */
export function SaveTaught({ text }: { text: string }) {
  const { p } = usePage();
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [text]);
  return (
    <>
      {address && (
        <a className="button" href={address} download={p.taught.file}>
          {p.taught.export}
        </a>
      )}
      <p className="note">{p.taught.exportHelp}</p>
    </>
  );
}

import { useState } from 'react';
import { usePage } from '../page-context.ts';

interface Props {
  /** The label of what was copied last. */
  copied?: string;
  onCleared(): void;
}

/**
 * What was last copied from here, and a way to take it out of the clipboard again. It stands outside of the lock: the browser lets nobody
 * clear the clipboard but a person's press, so what was copied outlasts it.
 */
export function OnClipboard({ copied, onCleared }: Props) {
  const { p } = usePage();
  const [isRefused, setRefused] = useState(false);
  if (copied === undefined) return null;
  const clear = () =>
    navigator.clipboard.writeText('').then(
      () => {
        setRefused(false);
        onCleared();
      },
      () => setRefused(true),
    );
  return (
    <section className="on-clipboard" aria-label={p.copy.onClipboard}>
      <p className="note">{isRefused ? p.copy.notCleared : p.copy.last(copied)}</p>
      <button type="button" className="link" onClick={() => void clear()}>
        {p.copy.clear}
      </button>
    </section>
  );
}

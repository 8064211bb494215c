import { filingName } from '../../filings/filing-name.ts';
import { useFilingsTools } from '../../filings/filings-context.ts';
import { usePage } from '../../page-context.ts';
import { type FilingsHere, useRemoved } from '../../use-filings.ts';
import { whenText } from '../editor/when-text.ts';

/** What was removed, until it is deleted for good. */
export function RemovedFilings({ filings }: { filings: FilingsHere }) {
  const { send, lang, p } = usePage();
  const { trash } = p.progress;
  const { noting } = useFilingsTools();
  const removed = useRemoved(filings).value ?? [];
  if (removed.length === 0) return null;
  return (
    <details className="trash">
      <summary>{trash.title(removed.length)}</summary>
      <p className="note">{trash.help}</p>
      <ul>
        {removed.map((filing) => {
          const name = filingName(filing, p);
          const back = () => noting.tell(trash.done(name), () => send('bringBackFiling', { filingId: filing.id }));
          return (
            <li key={filing.id} className="deeds">
              <strong>{name}</strong>
              <span className="note">{whenText(filing.removedAt ?? 0, lang)}</span>
              <button type="button" aria-label={trash.backOf(name)} onClick={() => void back()}>
                {trash.back}
              </button>
            </li>
          );
        })}
      </ul>
    </details>
  );
}

import { entryTexts } from '../../../lib/texts/entry.ts';
import { useFilingsTools } from '../../filings/filings-context.ts';
import { usePage } from '../../page-context.ts';

/** What was put away in the console's pages is told of there again. */
export function TellAgain() {
  const { lang, send, p } = usePage();
  const { noting } = useFilingsTools();
  const { again, againDone } = entryTexts(lang);
  return (
    <div className="import">
      <button type="button" onClick={() => void noting.tell(againDone, () => send('tellEntriesAgain', {}))}>
        {again}
      </button>
      <p className="note">{p.progress.reminders.againHelp}</p>
    </div>
  );
}

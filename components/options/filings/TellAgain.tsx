import { entryTexts } from '../../../lib/texts/entry.ts';
import { useFilingsTools } from '../../filings/filings-context.ts';
import { usePage } from '../../page-context.ts';

/** What was put away in the console's pages is told of there again. */
export function TellAgain() {
  const { lang, send } = usePage();
  const { noting } = useFilingsTools();
  const { again, againDone } = entryTexts(lang);
  return (
    <p>
      <button type="button" onClick={() => void noting.tell(againDone, () => send('tellEntriesAgain', {}))}>
        {again}
      </button>
    </p>
  );
}

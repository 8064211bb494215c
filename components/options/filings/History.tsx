import { chinaWhen } from '../../../lib/tracker/china-when.ts';
import type { Filing } from '../../../lib/tracker/filing.ts';
import { deedWords } from '../../filings/deed-words.ts';
import { useFilingsTools } from '../../filings/filings-context.ts';
import { usePage } from '../../page-context.ts';

/** Everything that was noted, the last first, each with 「撤销」. */
export function History({ filing }: { filing: Filing }) {
  const page = usePage();
  const { lang, p } = page;
  const { one, undo } = p.progress;
  const { noting } = useFilingsTools();
  return (
    <section aria-labelledby="history">
      <h2 id="history">{one.history}</h2>
      {filing.events.length === 0 && <p className="note">{one.noHistory}</p>}
      <ol className="history" reversed>
        {filing.events.toReversed().map((event) => {
          const words = deedWords(event, page);
          return (
            <li key={event.id} className="deeds">
              <time dateTime={new Date(event.at).toISOString()} className="note">
                {chinaWhen(event.at, lang, 'long')}
              </time>
              <span>{words}</span>
              <button
                type="button"
                aria-label={one.undoOf(words)}
                aria-disabled={noting.busy}
                onClick={() => void noting.unnote(filing, event.id)}
              >
                {undo}
              </button>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

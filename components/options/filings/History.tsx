import type { Rejection } from '../../../lib/platform/filing-messages.ts';
import { rejectionsByEvent } from '../../../lib/services/tracking/rejections-by-event.ts';
import { chinaWhen } from '../../../lib/tracker/china-when.ts';
import type { Filing } from '../../../lib/tracker/filing.ts';
import { deedWords } from '../../filings/deed-words.ts';
import { useFilingsTools } from '../../filings/filings-context.ts';
import { RejectionLines } from '../../filings/RejectionLines.tsx';
import { usePage } from '../../page-context.ts';

interface Props {
  filing: Filing;
  /** What its rejections said, while the vault is open. */
  rejections?: readonly Rejection[];
}

/** Everything that was noted, the last first, each with 「撤销」; what a rejection said stands with it. */
export function History({ filing, rejections = [] }: Props) {
  const page = usePage();
  const { lang, p } = page;
  const { one, undo } = p.progress;
  const { noting } = useFilingsTools();
  const said = rejectionsByEvent(filing, rejections);
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
              {said.has(event.id) && <RejectionLines rejections={said.get(event.id) ?? []} />}
            </li>
          );
        })}
      </ol>
    </section>
  );
}

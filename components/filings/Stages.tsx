import { chinaWhen } from '../../lib/tracker/china-when.ts';
import type { Filing } from '../../lib/tracker/filing.ts';
import type { FilingState } from '../../lib/tracker/filing-state.ts';
import { stagesOf } from '../../lib/tracker/stages-of.ts';
import { usePage } from '../page-context.ts';
import { filingName } from './filing-name.ts';

interface Props {
  filing: Filing;
  state: FilingState;
}

/** The picture of the five stages, each with the day of what its mark says: a list for whoever does not see it. */
export function Stages({ filing, state }: Props) {
  const { lang, p } = usePage();
  const { progress, tracker } = p;
  const isCancellation = filing.kind.startsWith('cancel');
  return (
    <ol className="stages" aria-label={progress.picture(filingName(filing, p))}>
      {stagesOf(filing, state).map(({ stage, is, when }) => (
        <li key={stage} className={`stage ${is}`} aria-current={is === 'now' ? 'step' : undefined}>
          <span className="stage-name">
            {stage === 'done' && isCancellation ? progress.cancelDone : tracker.stages[stage]}
          </span>
          <span className="note">{progress.stageMarks[is]}</span>
          {when !== undefined && (
            <time className="note" dateTime={new Date(when).toISOString()}>
              {is === 'now' ? progress.since(chinaWhen(when, lang, 'date')) : chinaWhen(when, lang, 'date')}
            </time>
          )}
        </li>
      ))}
    </ol>
  );
}

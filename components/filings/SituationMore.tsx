import type { Blocker } from '../../lib/fields/codes/filing-statuses.ts';
import type { Situation } from '../../lib/tracker/standing.ts';
import { usePage } from '../page-context.ts';

interface Props {
  situation: Situation;
  /** What has to be done first. */
  blockers?: readonly Blocker[];
}

/** The whole of it: steps, what to mind, and how news of it comes. */
export function SituationMore({ situation, blockers = [] }: Props) {
  const { progress, tracker } = usePage().p;
  const { steps, mind, told } = tracker.situations[situation];
  return (
    <>
      {blockers.length > 0 && (
        <ul className="steps">
          {blockers.map((blocker) => (
            <li key={blocker}>{tracker.blockers[blocker]}</li>
          ))}
        </ul>
      )}
      {steps && (
        <ol className="steps">
          {steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      )}
      {(mind ?? told) && (
        <dl>
          {mind && (
            <>
              <dt>{progress.one.mind}</dt>
              <dd>{mind}</dd>
            </>
          )}
          {told && (
            <>
              <dt>{progress.one.told}</dt>
              <dd>{told}</dd>
            </>
          )}
        </dl>
      )}
    </>
  );
}

import type { Situation } from '../../lib/tracker/standing.ts';
import { usePage } from '../page-context.ts';

/** The whole of it: steps, what to mind, and how news of it comes. */
export function SituationMore({ situation }: { situation: Situation }) {
  const { progress, tracker } = usePage().p;
  const { steps, mind, told } = tracker.situations[situation];
  return (
    <>
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

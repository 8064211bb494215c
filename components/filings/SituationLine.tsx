import type { Situation } from '../../lib/tracker/standing.ts';
import { usePage } from '../page-context.ts';

/** What happens if nobody does anything, and the next thing to do: one line. */
export function SituationLine({ situation }: { situation: Situation }) {
  const { means, todo } = usePage().p.tracker.situations[situation];
  return (
    <p className="situation-line">
      {means} <strong>{todo}</strong>
    </p>
  );
}

import type { Situation } from '../../lib/tracker/standing.ts';
import { usePage } from '../page-context.ts';

/** What happens if nobody does anything, and the next thing to do: one line. */
export function SituationLine({ situation }: { situation: Situation }) {
  const { lang, p } = usePage();
  const { means, todo } = p.tracker.situations[situation];
  return (
    <p className="situation-line">
      {means}
      {lang === 'en' && ' '}
      <strong>{todo}</strong>
    </p>
  );
}

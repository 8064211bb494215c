import type { Clock } from '../../../lib/tracker/clocks.ts';
import { clockLine } from '../../filings/clock-line.ts';
import { usePage } from '../../page-context.ts';
import { useNow } from '../../use-now.ts';

/** Everything that runs out, in words. */
export function Ends({ clocks }: { clocks: readonly Clock[] }) {
  const page = usePage();
  const { one } = page.p.progress;
  const now = useNow();
  return (
    <>
      <h2>{one.ends}</h2>
      {clocks.length === 0 && <p className="note">{one.noEnds}</p>}
      <ul>
        {clocks.map((clock) => (
          <li key={clock.id} className={now >= clock.until ? 'caution' : undefined}>
            {clockLine(clock, now, page)}
          </li>
        ))}
      </ul>
    </>
  );
}

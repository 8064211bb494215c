import type { FilingView } from '../filings/filing-view.ts';
import { usePage } from '../page-context.ts';
import { FilingLine } from './FilingLine.tsx';

interface Props {
  turn: FilingView['turn'];
  views: readonly FilingView[];
  isOpen?: boolean;
  linkTo(filingId: string): string;
  onSms(filingId: string): void;
}

/** The filings it is one side's turn with, folded away where that may wait. */
export function FilingGroup({ turn, views, isOpen = false, linkTo, onSms }: Props) {
  const { groups } = usePage().p.progress;
  if (views.length === 0) return null;
  return (
    <details className="group" open={isOpen}>
      <summary>
        <h2>{groups[turn](views.length)}</h2>
      </summary>
      <ul>
        {views.map((view) => (
          <FilingLine key={view.filing.id} view={view} href={linkTo(view.filing.id)} onSms={onSms} />
        ))}
      </ul>
    </details>
  );
}

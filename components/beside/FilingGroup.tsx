import type { FilingView } from '../filings/filing-view.ts';
import { usePage } from '../page-context.ts';
import { FilingLine } from './FilingLine.tsx';

interface Props {
  turn: FilingView['turn'];
  views: readonly FilingView[];
  isOpen?: boolean;
  /** The one filing that is opened, wherever it stands. */
  opened?: string;
  onOpen(filingId?: string): void;
  linkTo(filingId: string): string;
  onSms(filingId: string): void;
}

/** The filings it is one side's turn with, folded away where that may wait. */
export function FilingGroup({ turn, views, isOpen = false, opened, linkTo, onOpen, onSms }: Props) {
  const { groups } = usePage().p.progress;
  if (views.length === 0) return null;
  return (
    <details className="group" open={isOpen || views.some(({ filing }) => filing.id === opened)}>
      <summary>
        <h2>{groups[turn](views.length)}</h2>
      </summary>
      <ul>
        {views.map((view) => (
          <FilingLine
            key={view.filing.id}
            view={view}
            href={linkTo(view.filing.id)}
            isOpen={view.filing.id === opened}
            onOpen={onOpen}
            onSms={onSms}
          />
        ))}
      </ul>
    </details>
  );
}

import { usePage } from '../../page-context.ts';
import { Findings } from './Findings.tsx';
import type { LookedAt } from './looked-at.ts';

interface Props {
  looked: LookedAt;
  busy: boolean;
  onFit(): void;
  onDismiss(): void;
}

/** A file that the form would not take: why, and what can be done. It is not stored. */
export function Pending({ looked: { file, findings }, busy, onFit, onDismiss }: Props) {
  const { p } = usePage();
  const blocks = findings.filter(({ severity }) => severity === 'block');
  return (
    <li role="alert" className="pending">
      <p>{p.scans.notTaken(file.name)}</p>
      <Findings findings={findings} />
      <div className="deeds">
        {blocks.every(({ mends }) => mends) && (
          <button type="button" className="primary" disabled={busy} onClick={onFit}>
            {p.scans.fit}
          </button>
        )}
        <button type="button" aria-label={p.scans.dismissOf(file.name)} onClick={onDismiss}>
          {p.scans.dismiss}
        </button>
      </div>
      {blocks.every(({ mends }) => mends) && <p className="note">{p.scans.fitNote}</p>}
    </li>
  );
}

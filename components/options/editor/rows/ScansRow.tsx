import { usePage } from '../../../page-context.ts';
import { partLabel } from '../row-label.ts';
import { ScanInput } from '../ScanInput.tsx';
import type { RowProps } from './row-props.ts';

/** Pictures of one row: one slot, or one for each face of a certificate. */
export function ScansRow({ row: { ids }, label }: RowProps) {
  const { t } = usePage();
  return (
    <span className="side-by-side">
      {ids.map((id) => (
        <span key={id} className="part">
          {ids.length > 1 && <span className="note">{partLabel(id, t)}</span>}
          <ScanInput id={id} label={ids.length > 1 ? partLabel(id, t) : label} />
        </span>
      ))}
    </span>
  );
}

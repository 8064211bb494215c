import { type ReactNode, useState } from 'react';
import type { RestoreRow } from '../../../lib/platform/backup-messages.ts';
import { usePage } from '../../page-context.ts';
import { firstWay, type Way } from './choices.ts';
import { PreviewRow } from './PreviewRow.tsx';

const atOnce = 50;

interface Props {
  title: string;
  rows: readonly RestoreRow[];
  ways: ReadonlyMap<string, Way>;
  onWays(rows: readonly RestoreRow[], way: (row: RestoreRow) => Way): void;
  /** What chooses for all of them at once. */
  children: ReactNode;
}

/** Profiles of one sort in a preview; nothing where there are none. */
export function PreviewGroup({ title, rows, ways, onWays, children }: Props) {
  const { p } = usePage();
  const [shown, setShown] = useState(atOnce);
  if (!rows.length) return null;
  return (
    <fieldset className="restore-group">
      <legend>{title}</legend>
      {rows.length > 1 && <div className="deeds">{children}</div>}
      <ul>
        {rows.slice(0, shown).map((row) => (
          <PreviewRow
            key={row.id}
            row={row}
            way={ways.get(row.id) ?? firstWay(row)}
            onWay={(way) => onWays([row], () => way)}
          />
        ))}
      </ul>
      {rows.length > shown && (
        <button type="button" onClick={() => setShown(shown + atOnce)}>
          {p.backup.more(Math.min(atOnce, rows.length - shown))}
        </button>
      )}
    </fieldset>
  );
}

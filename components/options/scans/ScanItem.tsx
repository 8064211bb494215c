import { useState } from 'react';
import type { ScanRef } from '../../../lib/platform/profile-messages.ts';
import { Alert } from '../../Alert.tsx';
import { faultText } from '../../fault-text.ts';
import { usePage } from '../../page-context.ts';
import { byteText } from './byte-text.ts';
import { Expiry } from './Expiry.tsx';
import { Findings } from './Findings.tsx';
import { ScanView } from './ScanView.tsx';
import { Thumbnail } from './Thumbnail.tsx';
import { useScan } from './use-scan.ts';

interface Props {
  scan: ScanRef;
  isFilm: boolean;
  expires: boolean;
  busy: boolean;
  /** Absent: it is the first, or the only one. */
  onEarlier?(): void;
  onChange(scan: ScanRef): void;
  /** Makes it fit, turned by so many quarters. */
  onFit(file: File, quarters: number): void;
  onRemove(): void;
}

/** One stored scan: what it shows, what stands against it, and what can be done with it. */
export function ScanItem({ scan, isFilm, expires, busy, onEarlier, onChange, onFit, onRemove }: Props) {
  const { t, p } = usePage();
  const { value: opened, error } = useScan(scan.id, isFilm);
  const [viewed, setViewed] = useState(false);
  const { name, bytes, width, height, until } = scan;
  const picture = !isFilm && opened?.width ? opened.file : undefined;

  return (
    <li className="scan">
      {picture && (
        <button type="button" className="thumb" aria-label={p.scans.viewOf(name)} onClick={() => setViewed(true)}>
          <Thumbnail file={picture} />
        </button>
      )}
      <div className="about">
        <p className="name">{name}</p>
        <p className="note">{p.scans.size(byteText(bytes), width ? `${width} × ${height}` : '')}</p>
        <Findings findings={opened?.findings ?? []} />
        <Alert>{error === undefined ? undefined : faultText(error, { t, p })}</Alert>
        {expires && <Expiry name={name} until={until} onChange={(next) => onChange({ ...scan, until: next })} />}
        <div className="deeds">
          {picture && (
            <button type="button" disabled={busy} aria-label={p.scans.turnOf(name)} onClick={() => onFit(picture, 1)}>
              {p.scans.turn}
            </button>
          )}
          {picture && opened?.findings.some(({ mends }) => mends) && (
            <button type="button" disabled={busy} aria-label={p.scans.fitOf(name)} onClick={() => onFit(picture, 0)}>
              {p.scans.fit}
            </button>
          )}
          {onEarlier && (
            <button type="button" aria-label={p.scans.earlierOf(name)} onClick={onEarlier}>
              {p.scans.earlier}
            </button>
          )}
          <button type="button" aria-label={p.scans.removeOf(name)} onClick={onRemove}>
            {p.scans.remove}
          </button>
        </div>
      </div>
      {viewed && picture && <ScanView name={name} file={picture} onClose={() => setViewed(false)} />}
    </li>
  );
}

import { useEffect, useState } from 'react';
import { backupEnding } from '../../../lib/platform/backup-start.ts';
import { usePage } from '../../page-context.ts';
import { byteText } from '../scans/byte-text.ts';
import type { MadeBackup } from './collect-backup.ts';

/** 2026-11-22, as it is here */
const dayOf = (time: Date): string => new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short' }).format(time);

/** A backup that is made: the link that saves it, with the day in its name. */
export function SaveFile({ made: { file, unreadable }, time }: { made: MadeBackup; time: Date }) {
  const { p } = usePage();
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    const made = URL.createObjectURL(file);
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [file]);
  return (
    <div role="status" className="saved">
      {address && (
        <a className="button" href={address} download={`${p.backup.file(dayOf(time))}${backupEnding}`}>
          {p.backup.save(byteText(file.size))}
        </a>
      )}
      <p className="note">{p.backup.saveNote}</p>
      {unreadable > 0 && <p className="warn">{p.backup.unreadable(unreadable)}</p>}
    </div>
  );
}

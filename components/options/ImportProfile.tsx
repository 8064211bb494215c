import { type ChangeEvent, useId, useState } from 'react';
import { backupEnding } from '../../lib/platform/backup-start.ts';
import type { Reply } from '../../lib/platform/messages.ts';
import { Refused } from '../../lib/platform/refused.ts';
import { Alert } from '../Alert.tsx';
import { faultText } from '../fault-text.ts';
import { usePage } from '../page-context.ts';
import { isBackup } from './backup/is-backup.ts';
import { Notes } from './Notes.tsx';

const largest = 5 * 1024 * 1024; // what the background takes; a larger file is not even read

interface Props {
  onImported(): Promise<void>;
  /** The file is a backup of ours. */
  onBackup(file: File): void;
}

/** 「导入档案」: a body of the official interface, or a backup; what cannot be read changes nothing and says why. */
export function ImportProfile({ onImported, onBackup }: Props) {
  const { send, t, p } = usePage();
  const id = useId();
  const [done, setDone] = useState<Reply<'importBody'>>();
  const [problem, setProblem] = useState<string>();

  const take = async (file: File) => {
    setDone(undefined);
    setProblem(undefined);
    try {
      if (await isBackup(file)) return onBackup(file);
      if (file.size > largest) throw new Refused('tooLarge');
      setDone(await send('importBody', { text: await file.text() }));
      await onImported();
    } catch (error) {
      setProblem(faultText(error, { t, p }));
    }
  };
  const read = async ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    const [file] = currentTarget.files ?? [];
    if (file) await take(file);
    currentTarget.value = ''; // the same file, mended, may be chosen again
  };

  return (
    <div className="import">
      {/* The browser's own button would speak the browser's language: the label is the button. */}
      <label className="file">
        <input type="file" accept={`.json,application/json,${backupEnding}`} aria-describedby={id} onChange={read} />
        {p.profiles.import}
      </label>
      <p id={id} className="note">
        {p.profiles.importHelp}
      </p>
      <Alert>{problem}</Alert>
      <div role="status">
        {done && (
          <>
            <p className="good">{p.profiles.imported(done.name)}</p>
            <Notes notes={done.notes} />
          </>
        )}
      </div>
    </div>
  );
}

import { type ChangeEvent, useEffect, useId, useRef, useState } from 'react';
import { backupEnding } from '../../../lib/platform/backup-start.ts';
import type { Reply } from '../../../lib/platform/messages.ts';
import type { VaultState } from '../../../lib/platform/vault-messages.ts';
import { Alert } from '../../Alert.tsx';
import { Titled } from '../../help/Titled.tsx';
import { usePage } from '../../page-context.ts';
import { useDeed } from '../../use-deed.ts';
import { MakeBackup } from './MakeBackup.tsx';
import { Restore } from './Restore.tsx';

interface Props {
  mode: VaultState['mode'];
  /** A backup file chosen here, or where profiles are imported. */
  file?: File;
  /** Another each time one is chosen, the same file too. */
  turn: number;
  onFile(file?: File): void;
  onRestored(): Promise<void>;
}

/** 「备份与恢复」: all that is kept as one encrypted file, and back again. */
export function BackupSection({ mode, file, turn, onFile, onRestored }: Props) {
  const { send, p } = usePage();
  const id = useId();
  const section = useRef<HTMLElement>(null);
  const { busy, problem, attempt } = useDeed();
  const [plan, setPlan] = useState<Reply<'backupPlan'>>();
  useEffect(() => {
    if (file) section.current?.scrollIntoView({ block: 'start' });
  }, [file]);
  const choose = ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    const [chosen] = currentTarget.files ?? [];
    if (chosen) onFile(chosen);
    currentTarget.value = ''; // the same file may be chosen again
  };
  return (
    <section ref={section} aria-labelledby="backup">
      <Titled id="backup" topic="backup">
        {p.backup.title}
      </Titled>
      <p>{p.backup.lead}</p>
      {plan ? (
        <MakeBackup key={mode} plan={plan} mode={mode} onClose={() => setPlan(undefined)} />
      ) : (
        <div className="deeds">
          <button
            type="button"
            aria-disabled={busy}
            onClick={() => void attempt(async () => setPlan(await send('backupPlan', {})))}
          >
            {p.backup.make}
          </button>
        </div>
      )}
      <Alert>{problem}</Alert>
      <h3>{p.backup.restore}</h3>
      <div className="import">
        <label className="file">
          <input type="file" accept={backupEnding} aria-describedby={id} onChange={choose} />
          {p.backup.choose}
        </label>
        <p id={id} className="note">
          {p.backup.chooseHelp}
        </p>
      </div>
      {file && <Restore key={turn} file={file} onClose={() => onFile(undefined)} onRestored={onRestored} />}
    </section>
  );
}

import type { FormEvent } from 'react';
import { Alert } from '../../Alert.tsx';
import { usePage } from '../../page-context.ts';
import { PassphraseFields } from '../../vault/PassphraseFields.tsx';
import { whenText } from '../editor/when-text.ts';
import { Preview } from './Preview.tsx';
import { Progress } from './Progress.tsx';
import { useRestore } from './use-restore.ts';

interface Props {
  file: File;
  onClose(): void;
  onRestored(): Promise<void>;
}

/** A chosen backup file: its passphrase, the check of the whole of it, what would change, and the change. */
export function Restore({ file, onClose, onRestored }: Props) {
  const { send, lang, p } = usePage();
  const { step, problem, open, restore } = useRestore(file, onRestored);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const passphrase = String(new FormData(form).get('passphrase'));
    form.reset();
    if (passphrase) void open(passphrase);
  };
  return (
    <div className="backup-form">
      <p className="file-name">{file.name}</p>
      <Alert>{problem}</Alert>
      {step.at === 'asking' && (
        <form className="vault-form" aria-label={p.backup.restore} onSubmit={submit}>
          <p>
            {p.backup.about(
              whenText(step.about.createdAt, lang),
              step.about.counts.profiles,
              step.about.counts.trash,
              step.about.counts.scans,
              step.about.counts.filings ?? 0,
            )}
          </p>
          <PassphraseFields fields={{ passphrase: p.backup.passphrase }} focus />
          <div className="deeds">
            <button type="submit" className="primary">
              {p.backup.open}
            </button>
            <button type="button" onClick={onClose}>
              {p.backup.cancel}
            </button>
          </div>
        </form>
      )}
      {step.at === 'checking' && <Progress says={p.backup.checking} share={step.share} />}
      {step.at === 'restoring' && <Progress says={p.backup.applying} share={step.share} />}
      {step.at === 'choosing' && (
        <Preview
          preview={step.preview}
          onRestore={(wish) => void restore(step.restoreId, wish)}
          onCancel={() => {
            void send('closeRestore', { restoreId: step.restoreId }).catch(() => undefined);
            onClose();
          }}
        />
      )}
      {step.at === 'done' && (
        <div role="status">
          <p className="good">
            {p.backup.done(
              step.result.added,
              step.result.replaced,
              step.result.scans,
              step.result.trash,
              step.result.filings,
            )}
          </p>
          {step.result.unshared > 0 && <p className="note">{p.backup.unshared(step.result.unshared)}</p>}
        </div>
      )}
    </div>
  );
}

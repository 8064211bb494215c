import type { FormEvent } from 'react';
import { Alert } from '../Alert.tsx';
import { usePage } from '../page-context.ts';
import { useDeed } from '../use-deed.ts';
import { PassphraseFields } from './PassphraseFields.tsx';

interface Props {
  onRemove(present: string): Promise<unknown>;
  onCancel(): void;
}

/** Asks for the passphrase once more, and says what protects no longer without it. */
export function RemovePassphrase({ onRemove, onCancel }: Props) {
  const { p } = usePage();
  const { busy, problem, attempt } = useDeed();
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const present = String(new FormData(form).get('present'));
    if (!present) return;
    if (!(await attempt(() => onRemove(present)))) form.reset();
  };
  return (
    <form className="vault-form" onSubmit={(event) => void submit(event)}>
      <p>{p.vault.lock.removeText}</p>
      <p className="warn">{p.vault.deviceLimit}</p>
      <PassphraseFields focus fields={{ present: p.vault.lock.present }} />
      <Alert>{problem}</Alert>
      <div className="deeds">
        <button type="submit" className="danger" aria-disabled={busy}>
          {busy ? p.vault.working : p.vault.lock.remove}
        </button>
        <button type="button" onClick={onCancel}>
          {p.vault.lock.cancel}
        </button>
      </div>
    </form>
  );
}

import { type FormEvent, useId } from 'react';
import { Alert } from '../Alert.tsx';
import { usePage } from '../page-context.ts';
import { useDeed } from '../use-deed.ts';
import { PassphraseFields } from './PassphraseFields.tsx';

interface Props {
  /** What the button says. */
  deed: string;
  /** The present one is asked for too. */
  present?: boolean;
  focus?: boolean;
  /** One more thing to know beforehand. */
  word?: string;
  /** `from`: the present one. Whether it will do is the worker's to say. */
  onSet(to: string, from?: string): Promise<unknown>;
  onCancel?(): void;
}

/** A new passphrase, twice, after the word that nobody can bring back a forgotten one. */
export function NewPassphrase({ deed, present, focus, word, onSet, onCancel }: Props) {
  const { p } = usePage();
  const id = useId();
  const { busy, problem, setProblem, attempt } = useDeed();
  const fields = {
    ...(present && { present: p.vault.lock.present }),
    to: present ? p.vault.newPassphrase : p.vault.passphrase,
    again: p.vault.again,
  };

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const typed = new FormData(form);
    const [from, to, again] = ['present', 'to', 'again'].map((name) => String(typed.get(name) ?? ''));
    if (!to || (present && !from)) return setProblem(p.faults[to ? 'wrongPassphrase' : 'weakPassphrase']);
    if (to !== again) return setProblem(p.vault.differ);
    if (await attempt(() => onSet(to, present ? from : undefined))) form.reset();
  };

  return (
    <form className="vault-form" onSubmit={(event) => void submit(event)}>
      <p id={id} className="note">
        {p.vault.advice}
      </p>
      <p className="warn">{p.vault.noRecovery}</p>
      {word && <p className="note">{word}</p>}
      <PassphraseFields fields={fields} focus={focus} describedBy={id} />
      <Alert>{problem}</Alert>
      <div className="deeds">
        <button type="submit" className="primary" aria-disabled={busy}>
          {busy ? p.vault.working : deed}
        </button>
        {onCancel && (
          <button type="button" onClick={onCancel}>
            {p.vault.lock.cancel}
          </button>
        )}
      </div>
    </form>
  );
}

import type { FormEvent } from 'react';
import { Alert } from '../Alert.tsx';
import { usePage } from '../page-context.ts';
import { useDeed } from '../use-deed.ts';
import { PassphraseFields } from './PassphraseFields.tsx';
import { useSecondsLeft } from './use-seconds-left.ts';

interface Props {
  /** After wrong passphrases: the next try is taken from then on. */
  retryAt?: number;
  focus?: boolean;
  /** After every try, right or wrong. */
  onTried(): Promise<void>;
}

/** The passphrase, and the time to wait after a wrong one. */
export function UnlockForm({ retryAt, focus, onTried }: Props) {
  const { send, p } = usePage();
  const { busy, problem, attempt } = useDeed();
  const left = useSecondsLeft(retryAt);
  const barred = busy || left > 0;

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const passphrase = String(new FormData(form).get('passphrase'));
    if (barred || !passphrase) return;
    form.reset();
    await attempt(() => send('unlock', { passphrase }));
    await onTried();
    form.querySelector('input')?.focus();
  };

  return (
    <form className="vault-form" aria-label={p.vault.unlock.title} onSubmit={(event) => void submit(event)}>
      <PassphraseFields fields={{ passphrase: p.vault.passphrase }} focus={focus} />
      <div className="deeds">
        <button type="submit" className="primary" aria-disabled={barred}>
          {busy ? p.vault.unlock.working : p.vault.unlock.unlock}
        </button>
        {left > 0 && (
          <span role="timer" className="note">
            {p.vault.unlock.wait(Math.floor(left / 60), left % 60)}
          </span>
        )}
      </div>
      <Alert>{problem}</Alert>
      <details>
        <summary>{p.vault.unlock.forgotten}</summary>
        <p className="note">{p.vault.unlock.forgottenText}</p>
      </details>
    </form>
  );
}

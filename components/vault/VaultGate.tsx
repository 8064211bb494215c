import type { ReactNode } from 'react';
import type { VaultState } from '../../lib/platform/vault-messages.ts';
import { Alert } from '../Alert.tsx';
import { faultText } from '../fault-text.ts';
import { usePage } from '../page-context.ts';
import type { Asked } from '../use-asked.ts';
import { FirstChoice } from './FirstChoice.tsx';
import { UnlockForm } from './UnlockForm.tsx';

interface Props {
  vault: Asked<VaultState>;
  /** Put the cursor into the passphrase: where a person came to unlock. */
  focus?: boolean;
  /** Whatever shows what is kept. Not there at all while it is locked, so that no value stays on the screen. */
  children: ReactNode;
}

/** What is kept, or the way to it: the first choice, or the passphrase. */
export function VaultGate({ vault: { value, error, again }, focus, children }: Props) {
  const { t, p } = usePage();
  if (!value)
    return error === undefined ? <p className="note">{p.loading}</p> : <Alert>{faultText(error, { t, p })}</Alert>;
  if (value.mode === 'new') return <FirstChoice onChosen={again} />;
  if (!value.locked) return children;
  return (
    <section className="locked" aria-labelledby="locked">
      <h2 id="locked">{p.vault.unlock.locked}</h2>
      <UnlockForm retryAt={value.retryAt} focus={focus} onTried={again} />
    </section>
  );
}

import { useState } from 'react';
import type { VaultState } from '../../lib/platform/vault-messages.ts';
import { usePage } from '../page-context.ts';
import { NewPassphrase } from '../vault/NewPassphrase.tsx';
import { RemovePassphrase } from '../vault/RemovePassphrase.tsx';

interface Props {
  mode: VaultState['mode'];
  /** With what to say about it. */
  onChanged(said: string): Promise<void>;
}

/** Set, change or remove the passphrase. What is kept stays as it is: only its key is wrapped anew. */
export function PassphraseChange({ mode, onChanged }: Props) {
  const { send, p } = usePage();
  const [deed, setDeed] = useState<'set' | 'change' | 'remove'>();
  const { lock } = p.vault;
  const close = () => setDeed(undefined);
  const done = async (said: string) => {
    close();
    await onChanged(said);
  };
  if (deed === 'remove')
    return (
      <RemovePassphrase
        onCancel={close}
        onRemove={async (from) => {
          await send('changePassphrase', { from });
          await done(lock.removeDone);
        }}
      />
    );
  if (deed)
    return (
      <NewPassphrase
        focus
        deed={lock[deed]}
        present={deed === 'change'}
        word={deed === 'set' ? lock.setLate : undefined}
        onCancel={close}
        onSet={async (to, from) => {
          await send('changePassphrase', { to, ...(from !== undefined && { from }) });
          await done(deed === 'set' ? lock.setDone : lock.changeDone);
        }}
      />
    );
  return (
    <div className="deeds">
      {mode === 'device' ? (
        <button type="button" onClick={() => setDeed('set')}>
          {lock.set}
        </button>
      ) : (
        <>
          <button type="button" onClick={() => setDeed('change')}>
            {lock.change}
          </button>
          <button type="button" onClick={() => setDeed('remove')}>
            {lock.remove}
          </button>
        </>
      )}
    </div>
  );
}

import { useState } from 'react';
import type { VaultState } from '../../lib/platform/vault-messages.ts';
import { Titled } from '../help/Titled.tsx';
import { usePage } from '../page-context.ts';
import { LockSettings } from './LockSettings.tsx';
import { PassphraseChange } from './PassphraseChange.tsx';

interface Props {
  vault: VaultState;
  onChanged(): Promise<void>;
}

/** 「密码与锁定」: how the profiles are protected, in plain words, and everything that can be changed about it. */
export function VaultSection({ vault, onChanged }: Props) {
  const { p } = usePage();
  const [said, setSaid] = useState('');
  const changed = async (what: string) => {
    setSaid(what);
    await onChanged();
  };
  const { lock } = p.vault;
  return (
    <section aria-labelledby="lock">
      <Titled id="lock" topic="lock">
        {lock.title}
      </Titled>
      {vault.mode === 'passphrase' ? (
        <p>{lock.modePassphrase}</p>
      ) : (
        <>
          <p>{lock.modeDevice}</p>
          <p className="warn">{p.vault.deviceLimit}</p>
        </>
      )}
      <p role="status" className="good">
        {said}
      </p>
      {vault.locked ? (
        <p className="note">{lock.whileLocked}</p>
      ) : (
        <>
          {vault.mode === 'passphrase' && <LockSettings vault={vault} onChanged={() => changed('')} />}
          <PassphraseChange key={vault.mode} mode={vault.mode} onChanged={changed} />
        </>
      )}
    </section>
  );
}

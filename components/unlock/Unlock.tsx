import { useEffect } from 'react';
import { PageFrame } from '../PageFrame.tsx';
import { type PageTools, usePage } from '../page-context.ts';
import { useVault, type WatchVault } from '../vault/use-vault.ts';
import { VaultGate } from '../vault/VaultGate.tsx';

interface Props {
  watch: WatchVault;
  close(): void;
}

/** The extension's own small window, opened where a page asked for what is locked. Gone once that is open. */
export function Unlock({ send, ...rest }: Props & { send: PageTools['send'] }) {
  return (
    <PageFrame send={send} title={({ p }) => p.vault.unlock.title}>
      {() => <Contents {...rest} />}
    </PageFrame>
  );
}

function Contents({ watch, close }: Props) {
  const { t, p } = usePage();
  const vault = useVault(watch);
  const { waiting, waitingFirst, here } = p.vault.unlock;
  return (
    <>
      <header>
        <img src="/icon/48.png" width="32" height="32" alt="" />
        <h1>{t.name}</h1>
      </header>
      {vault.value?.waiting && <p className="why">{vault.value.mode === 'new' ? waitingFirst : waiting}</p>}
      <VaultGate vault={vault} focus>
        <Opened close={close} />
      </VaultGate>
      <footer className="note">{here}</footer>
    </>
  );
}

function Opened({ close }: Pick<Props, 'close'>) {
  const { p } = usePage();
  useEffect(close, [close]);
  return (
    <p role="status" className="good">
      {p.vault.unlock.opened}
    </p>
  );
}

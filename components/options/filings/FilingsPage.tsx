import { Alert } from '../../Alert.tsx';
import { faultText } from '../../fault-text.ts';
import { FilingsContext } from '../../filings/filings-context.ts';
import { NotedStatus } from '../../filings/NotedStatus.tsx';
import { useNoting } from '../../filings/use-noting.ts';
import { usePage } from '../../page-context.ts';
import { type FilingsHere, useFilings } from '../../use-filings.ts';
import { useVault, type WatchVault } from '../../vault/use-vault.ts';
import { VaultGate } from '../../vault/VaultGate.tsx';
import { AllFilings } from './AllFilings.tsx';
import { OpenedFiling } from './OpenedFiling.tsx';
import { useDetails } from './use-details.ts';

interface Props {
  filings: FilingsHere;
  watch: WatchVault;
  goVerify(): void;
  /** The filing that is opened; absent: all of them. */
  filingId?: string;
}

/** 「备案进度」. The clocks are shown whether or not the vault is open; names and notes only while it is. */
export function FilingsPage({ filings, watch, goVerify, filingId }: Props) {
  const { t, p } = usePage();
  const vault = useVault(watch);
  const noting = useNoting();
  const { value, error } = useFilings(filings);
  const isOpen = vault.value !== undefined && vault.value.mode !== 'new' && !vault.value.locked;
  const details = useDetails(isOpen, value?.total);
  const opened = value?.listed.find(({ filing }) => filing.id === filingId);
  return (
    <FilingsContext value={{ noting, goVerify, isOpen }}>
      <NotedStatus />
      <Alert>{error === undefined ? undefined : faultText(error, { t, p })}</Alert>
      {vault.value?.mode === 'passphrase' && vault.value.locked && (
        <>
          <p className="note">{p.progress.list.locked}</p>
          <VaultGate vault={vault}>{null}</VaultGate>
        </>
      )}
      {value && filingId === undefined && (
        <AllFilings filings={filings} listed={value.listed} known={isOpen ? details.value : undefined} />
      )}
      {value && filingId !== undefined && <OpenedFiling key={filingId} listed={opened} details={details} />}
    </FilingsContext>
  );
}

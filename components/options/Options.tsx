import { useCallback, useState } from 'react';
import type { VaultState } from '../../lib/platform/vault-messages.ts';
import { Alert } from '../Alert.tsx';
import { faultText } from '../fault-text.ts';
import { Titled } from '../help/Titled.tsx';
import { PageFrame } from '../PageFrame.tsx';
import { type PageTools, usePage } from '../page-context.ts';
import { SiteAccess } from '../SiteAccess.tsx';
import { useAsked } from '../use-asked.ts';
import type { FilingsHere } from '../use-filings.ts';
import { useVault, type WatchVault } from '../vault/use-vault.ts';
import { VaultGate } from '../vault/VaultGate.tsx';
import { BackupSection } from './backup/BackupSection.tsx';
import { Editor } from './editor/Editor.tsx';
import type { Edited } from './editor/use-editing.ts';
import { FilingsLink } from './filings/FilingsLink.tsx';
import { FilingsPage } from './filings/FilingsPage.tsx';
import { HelpPage } from './help/HelpPage.tsx';
import { ImportProfile } from './ImportProfile.tsx';
import { Keys, type KeysHere } from './Keys.tsx';
import { LanguageChoice } from './LanguageChoice.tsx';
import { NewProfile } from './list/NewProfile.tsx';
import { ProfileList } from './list/ProfileList.tsx';
import { MaterialsLink } from './materials/MaterialsLink.tsx';
import { MaterialsPage } from './materials/MaterialsPage.tsx';
import { TablesPage } from './materials/TablesPage.tsx';
import { ReportPage } from './report/ReportPage.tsx';
import { SetAside } from './SetAside.tsx';
import { Sites } from './Sites.tsx';
import { StorageUse } from './scans/StorageUse.tsx';
import { TaughtLink } from './taught/TaughtLink.tsx';
import { TaughtPage } from './taught/TaughtPage.tsx';
import { helpLink, useRoute } from './use-route.ts';
import { VaultSection } from './VaultSection.tsx';

interface Props {
  send: PageTools['send'];
  watch: WatchVault;
  filings: FilingsHere;
  keys: KeysHere;
  /** Opens the ministry's page in a tab. */
  goVerify(): void;
}

/** Profiles in and out, where the filings stand, and the few settings there are. */
export function Options({ send, watch, filings, keys, goVerify }: Props) {
  const route = useRoute();
  return (
    <PageFrame send={send} title={({ t, p }) => `${t.name} · ${p.options}`}>
      {(settings, again) =>
        route.at === 'list' ? (
          <>
            <Heading />
            <SiteAccess sites={settings.sites} />
            <FilingsLink filings={filings} />
            <MaterialsLink />
            <Kept watch={watch} filings={filings} onSettings={again} />
            <LanguageChoice lang={settings.lang} onChanged={again} />
            <Sites sites={settings.sites} onChanged={again} />
            <Keys {...keys} />
            <TaughtLink />
            <Privacy />
          </>
        ) : route.at === 'filings' || route.at === 'filing' ? (
          <FilingsPage
            filings={filings}
            watch={watch}
            goVerify={goVerify}
            filingId={route.at === 'filing' ? route.id : undefined}
          />
        ) : route.at === 'materials' ? (
          <MaterialsPage key={window.location.hash} watch={watch} of={route.of} />
        ) : route.at === 'tables' ? (
          <TablesPage table={route.table} />
        ) : route.at === 'report' ? (
          <ReportPage key={route.id} id={route.id} />
        ) : route.at === 'help' ? (
          <HelpPage topic={route.topic} />
        ) : route.at === 'taught' ? (
          <TaughtPage watch={watch} />
        ) : (
          <Opened key={window.location.hash} edited={route} watch={watch} />
        )
      }
    </PageFrame>
  );
}

function Heading() {
  const { t, p } = usePage();
  return (
    <header>
      <img src="/icon/48.png" width="32" height="32" alt="" />
      <h1>{`${t.name} · ${p.options}`}</h1>
      <a href={helpLink()}>{p.help}</a>
      <a href="/welcome.html">{p.introduction}</a>
    </header>
  );
}

/** What is kept in the vault, and how that is protected. */
function Kept({ watch, filings, onSettings }: Pick<Props, 'watch' | 'filings'> & { onSettings(): Promise<void> }) {
  const vault = useVault(watch);
  return (
    <>
      {/* Before the gate: who has lost the key itself must see that before choosing anew. */}
      <SetAside />
      <VaultGate vault={vault}>
        <Unlocked mode={vault.value?.mode ?? 'device'} filings={filings} onSettings={onSettings} />
      </VaultGate>
      {vault.value && vault.value.mode !== 'new' && <VaultSection vault={vault.value} onChanged={vault.again} />}
      <StorageUse />
    </>
  );
}

/** One profile alone, behind the same lock. */
function Opened({ edited, watch }: { edited: Edited; watch: WatchVault }) {
  const vault = useVault(watch);
  return (
    <VaultGate vault={vault}>
      <Editor edited={edited} />
    </VaultGate>
  );
}

interface UnlockedProps {
  mode: VaultState['mode'];
  filings: FilingsHere;
  onSettings(): Promise<void>;
}

/** Profiles and their backups: a backup may come in where profiles do. */
function Unlocked({ mode, filings, onSettings }: UnlockedProps) {
  const [backup, setBackup] = useState<{ file?: File; turn: number }>({ turn: 0 });
  const [restored, setRestored] = useState(0);
  const take = (file?: File) => setBackup(({ turn }) => ({ file, turn: turn + 1 }));
  const again = async () => {
    setRestored((count) => count + 1);
    await onSettings();
  };
  return (
    <>
      <Profiles key={restored} filings={filings} onBackup={take} />
      <BackupSection mode={mode} {...backup} onFile={take} onRestored={again} />
    </>
  );
}

function Profiles({ filings, onBackup }: { filings: FilingsHere; onBackup(file: File): void }) {
  const { send, t, p } = usePage();
  const profiles = useAsked(useCallback(() => send('profiles', {}), [send]));
  return (
    <section aria-labelledby="profiles">
      <Titled id="profiles" topic="profiles">
        {p.profiles.title}
      </Titled>
      <NewProfile />
      <ImportProfile onImported={profiles.again} onBackup={onBackup} />
      <Alert>{profiles.error === undefined ? undefined : faultText(profiles.error, { t, p })}</Alert>
      {profiles.value && <ProfileList profiles={profiles.value} filings={filings} onChanged={profiles.again} />}
    </section>
  );
}

function Privacy() {
  const { p } = usePage();
  return <footer className="note">{p.privacy}</footer>;
}

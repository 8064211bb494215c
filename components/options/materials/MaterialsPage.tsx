import { useCallback, useState } from 'react';
import { isFilingKind } from '../../../lib/checks/materials/described.ts';
import type { Reply } from '../../../lib/platform/messages.ts';
import { materialTexts } from '../../../lib/texts/materials.ts';
import { Alert } from '../../Alert.tsx';
import { faultText } from '../../fault-text.ts';
import { KindChoice } from '../../filings/KindChoice.tsx';
import { Titled } from '../../help/Titled.tsx';
import { usePage } from '../../page-context.ts';
import { useAsked } from '../../use-asked.ts';
import { useVault, type WatchVault } from '../../vault/use-vault.ts';
import { VaultGate } from '../../vault/VaultGate.tsx';
import { listLink, type MaterialsFor } from '../use-route.ts';
import { DescribedChecklist } from './DescribedChecklist.tsx';
import { MaterialsHeader } from './MaterialsHeader.tsx';
import { ProfileChecklist } from './ProfileChecklist.tsx';
import { type Chosen, ProfileChoice } from './ProfileChoice.tsx';
import './materials.css';
import { Tips } from './Tips.tsx';

interface Props {
  watch: WatchVault;
  /** What it is opened for; may name a profile that is gone. */
  of: MaterialsFor;
}

/** What is chosen as it can be: a profile with mini programs is looked at with one of them. */
const among = (profiles: Reply<'profiles'>, { profileId, appletId }: Chosen): Chosen => {
  const profile = profiles.find(({ id }) => id === profileId);
  if (!profile) return {};
  const applet = profile.applets.find(({ id }) => id === appletId) ?? profile.applets[0];
  return { profileId: profile.id, ...(applet && { appletId: applet.id }) };
};

/** 「材料清单」: what to have ready for a filing. Compared with a profile while the vault is open; works without as well. */
export function MaterialsPage({ watch, of }: Props) {
  const { send, lang, t, p } = usePage();
  const m = materialTexts(lang);
  const vault = useVault(watch);
  const isOpen = vault.value !== undefined && vault.value.mode !== 'new' && !vault.value.locked;
  const read = useAsked(useCallback(async () => (isOpen ? send('profiles', {}) : undefined), [send, isOpen]));
  const profiles = isOpen ? read.value : undefined;
  const [kind, setKind] = useState(of.kind !== undefined && isFilingKind(of.kind) ? of.kind : 'first');
  const [wanted, setWanted] = useState<Chosen>(of);
  const chosen = among(profiles ?? [], wanted);
  const isReading = vault.error === undefined && read.error === undefined && (isOpen ? !profiles : !vault.value);
  return (
    <div className="materials-page">
      <MaterialsHeader at="materials" />
      <section aria-labelledby="choice" className="screen-only">
        <Titled id="choice" topic="materials">
          {m.choice.title}
        </Titled>
        <KindChoice kind={kind} onKind={(next) => isFilingKind(next) && setKind(next)} />
        {profiles && profiles.length > 0 && <ProfileChoice profiles={profiles} chosen={chosen} onChosen={setWanted} />}
        {profiles && wanted.profileId !== undefined && chosen.profileId === undefined && (
          <p className="problem">{m.choice.gone}</p>
        )}
        {(profiles?.length === 0 || vault.value?.mode === 'new') && (
          <p className="empty">
            {m.choice.none} <a href={listLink}>{m.choice.toProfiles}</a>
          </p>
        )}
        {vault.value?.locked && <p className="note">{m.choice.locked}</p>}
        <Alert>{isOpen && read.error !== undefined ? faultText(read.error, { t, p }) : undefined}</Alert>
      </section>
      {vault.value?.mode === 'passphrase' && vault.value.locked && (
        <div className="screen-only">
          <VaultGate vault={vault}>{null}</VaultGate>
        </div>
      )}
      {isReading ? (
        <p className="note">{p.loading}</p>
      ) : chosen.profileId === undefined ? (
        <DescribedChecklist kind={kind} />
      ) : (
        <ProfileChecklist key={chosen.profileId} kind={kind} profileId={chosen.profileId} appletId={chosen.appletId} />
      )}
      <Tips id="pictures" />
      <Tips id="face" />
    </div>
  );
}

import { useCallback, useState } from 'react';
import type { Reply } from '../../lib/platform/messages.ts';
import type { TabState } from '../../lib/services/current-tab.ts';
import type { Picked, ProfileHere } from '../choice.ts';
import { PageFrame } from '../PageFrame.tsx';
import { type PageTools, usePage } from '../page-context.ts';
import { useAsked } from '../use-asked.ts';
import { useVault, type WatchVault } from '../vault/use-vault.ts';
import { VaultGate } from '../vault/VaultGate.tsx';
import { CopyList, type Ticks } from './CopyList.tsx';
import { FillHere } from './FillHere.tsx';
import { ProfileChoice } from './ProfileChoice.tsx';
import { type TabHere, ThisTab } from './ThisTab.tsx';

interface Props {
  send: PageTools['send'];
  tab: TabHere;
  ticks: Ticks;
  watch: WatchVault;
  openOptions(): void;
}

/** What this tab is, the one button, and every answer to copy where nothing is recognised. */
export function Popup(props: Props) {
  return (
    <PageFrame send={props.send} title={({ t }) => t.name}>
      {({ sites }) => <Contents {...props} sites={sites} />}
    </PageFrame>
  );
}

function Contents({ tab, ticks, watch, openOptions, sites }: Props & { sites: Reply<'settings'>['sites'] }) {
  const { t, p } = usePage();
  const vault = useVault(watch);
  const here = useAsked(useCallback(() => tab.here(), [tab]));
  return (
    <>
      <header>
        <h1>{t.name}</h1>
        <button type="button" className="link" onClick={openOptions}>
          {p.options}
        </button>
      </header>
      <ThisTab here={here.value} sites={sites} />
      <VaultGate vault={vault} focus>
        <Kept tab={tab} here={here.value} ticks={ticks} />
      </VaultGate>
      <section>
        <h2>{p.sms.title}</h2>
        <p className="note">{p.sms.later}</p>
      </section>
    </>
  );
}

/** What needs the profiles: the choice among them, the one button, the answers to copy. */
function Kept({ tab, ticks, here }: Pick<Props, 'tab' | 'ticks'> & { here?: TabState }) {
  const { send, p } = usePage();
  const profiles = useAsked(useCallback(() => send('profiles', {}), [send])).value;
  const [choice, setChoice] = useState<Picked>();
  const newest = profiles?.[0];
  const picked: Picked = choice ?? { profile: newest };
  if (!profiles) return null;
  if (!profiles.length) return <p>{p.noProfiles}</p>;
  return (
    <>
      <ProfileChoice profiles={profiles} picked={picked} here={here} onPicked={setChoice} />
      <FillHere picked={picked as { profile?: ProfileHere }} here={here} tab={tab} />
      {picked.profile && <CopyList profile={picked.profile as ProfileHere} appletId={picked.appletId} ticks={ticks} />}
    </>
  );
}

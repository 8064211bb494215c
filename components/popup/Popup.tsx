import { useCallback, useEffect, useState } from 'react';
import type { Reply } from '../../lib/platform/messages.ts';
import type { TabState } from '../../lib/services/current-tab.ts';
import type { Picked, ProfileHere } from '../choice.ts';
import { FilingsContext } from '../filings/filings-context.ts';
import { useNoting } from '../filings/use-noting.ts';
import { PageFrame } from '../PageFrame.tsx';
import { type PageTools, usePage } from '../page-context.ts';
import { useAsked } from '../use-asked.ts';
import { type FilingsHere, useFilings } from '../use-filings.ts';
import { useVault, type WatchVault } from '../vault/use-vault.ts';
import { VaultGate } from '../vault/VaultGate.tsx';
import { CopyList, type Ticks } from './CopyList.tsx';
import { FillHere } from './FillHere.tsx';
import { Glance } from './Glance.tsx';
import { ProfileChoice } from './ProfileChoice.tsx';
import { type TabHere, ThisTab } from './ThisTab.tsx';

interface Props {
  send: PageTools['send'];
  /** As they are stored: the countdown waits for no worker. */
  settings(): Promise<Reply<'settings'>>;
  filings: FilingsHere;
  tab: TabHere;
  ticks: Ticks;
  watch: WatchVault;
  openOptions(): void;
  /** Of a filing on the options page, or of all of them. */
  linkTo(filingId?: string): string;
  /** Opens the ministry's page in a tab. */
  goVerify(): void;
}

/** As many as a popup can show; the options page has all. */
const most = 30;

/** What runs out and when; then what this tab is, the one button, and every answer to copy where nothing is recognised. */
export function Popup(props: Props) {
  return (
    <PageFrame send={props.send} settings={props.settings} title={({ t }) => t.name}>
      {({ sites }) => <Contents {...props} sites={sites} />}
    </PageFrame>
  );
}

function Contents({
  filings,
  tab,
  ticks,
  watch,
  openOptions,
  linkTo,
  goVerify,
  sites,
}: Props & { sites: Reply<'settings'>['sites'] }) {
  const { send, t, p } = usePage();
  const read = useFilings(filings, most);
  const vault = useVault(watch);
  const noting = useNoting();
  const here = useAsked(useCallback(() => tab.here(), [tab]));
  const isOpen = vault.value !== undefined && vault.value.mode !== 'new' && !vault.value.locked;
  useEffect(() => {
    // What an alarm should have done while the machine slept is done now; the countdown needs nothing of it.
    send('lookAgain', {}).catch(() => undefined);
  }, [send]);
  return (
    <>
      <header>
        <h1>{t.name}</h1>
        <button type="button" className="link" onClick={openOptions}>
          {p.options}
        </button>
      </header>
      <FilingsContext value={{ noting, goVerify, isOpen }}>
        <Glance filings={filings} read={read} linkTo={linkTo} />
      </FilingsContext>
      <ThisTab here={here.value} sites={sites} />
      {/* Where nothing runs, a person came to fill: the cursor waits for the passphrase. */}
      {(read.value ?? read.error) !== undefined && (
        <VaultGate vault={vault} focus={read.value?.total === 0}>
          <Kept tab={tab} here={here.value} ticks={ticks} />
        </VaultGate>
      )}
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

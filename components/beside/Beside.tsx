import { type ReactNode, useCallback, useEffect, useState } from 'react';
import type { Reply } from '../../lib/platform/messages.ts';
import { FilingsContext } from '../filings/filings-context.ts';
import { useNoting } from '../filings/use-noting.ts';
import { PageFrame } from '../PageFrame.tsx';
import { type PageTools, usePage } from '../page-context.ts';
import { SiteAccess } from '../SiteAccess.tsx';
import { type FilingsHere, useFilings } from '../use-filings.ts';
import { useVault, type WatchVault } from '../vault/use-vault.ts';
import { VaultGate } from '../vault/VaultGate.tsx';
import type { Ticks } from './CopyList.tsx';
import { Glance } from './Glance.tsx';
import { Kept } from './Kept.tsx';
import { OnClipboard } from './OnClipboard.tsx';
import { type TabHere, ThisTab } from './ThisTab.tsx';
import { type ErrandsHere, useErrand } from './use-errand.ts';
import { useTab } from './use-tab.ts';

export interface BesideProps {
  send: PageTools['send'];
  /** As they are stored: the countdown waits for no worker. */
  settings(): Promise<Reply<'settings'>>;
  filings: FilingsHere;
  tab: TabHere;
  ticks: Ticks;
  errands: ErrandsHere;
  watch: WatchVault;
  openOptions(): void;
  /** Of a filing on the options page, or of all of them. */
  linkTo(filingId?: string): string;
  /** Opens the ministry's page in a tab. */
  goVerify(): void;
}

interface Props extends BesideProps {
  /** Further buttons of the heading. */
  more?: ReactNode;
  isFolded?: boolean;
}

/** As many as there is room for; the options page has all. */
const most = 30;

/** What runs out and when; then what this tab is, the one button, and every answer to copy where nothing is recognised. */
export function Beside(props: Props) {
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
  errands,
  watch,
  openOptions,
  linkTo,
  goVerify,
  more,
  isFolded,
  sites,
}: Props & { sites: Reply<'settings'>['sites'] }) {
  const { send, t, p } = usePage();
  const read = useFilings(filings, most);
  const vault = useVault(watch);
  const noting = useNoting();
  const { here, again } = useTab(tab);
  const readAgain = useCallback(() => void again(false), [again]);
  const { errand, isKnown } = useErrand(errands);
  const [copied, setCopied] = useState<string>();
  const isOpen = vault.value !== undefined && vault.value.mode !== 'new' && !vault.value.locked;
  useEffect(() => {
    // What an alarm should have done while the machine slept is done now; the countdown needs nothing of it.
    send('lookAgain', {}).catch(() => undefined);
  }, [send]);
  return (
    <>
      <header>
        <h1>{t.name}</h1>
        <div className="deeds">
          {more}
          <a href="/options.html#/help" target="_blank" rel="noreferrer">
            {p.help}
          </a>
          <button type="button" className="link" onClick={openOptions}>
            {p.options}
          </button>
        </div>
      </header>
      <FilingsContext value={{ noting, goVerify, isOpen }}>
        <Glance filings={filings} read={read} linkTo={linkTo} isFolded={isFolded} errand={errand} />
      </FilingsContext>
      <SiteAccess sites={sites} onChanged={readAgain} />
      <ThisTab here={here} sites={sites} />
      <OnClipboard copied={copied} onCleared={() => setCopied(undefined)} />
      {/* Where nothing runs, or a key said so, a person came to fill: the cursor waits for the passphrase. */}
      {(read.value ?? read.error) !== undefined && isKnown && (
        <VaultGate vault={vault} focus={errand ? errand.what === 'fill' : read.value?.total === 0}>
          <Kept
            tab={tab}
            here={here}
            ticks={ticks}
            errand={errand}
            onStale={readAgain}
            onCopied={setCopied}
            openOptions={openOptions}
          />
        </VaultGate>
      )}
    </>
  );
}

import { useCallback, useState } from 'react';
import type { Reply } from '../../lib/platform/messages.ts';
import type { Picked, ProfileHere } from '../choice.ts';
import { PageFrame } from '../PageFrame.tsx';
import { type PageTools, usePage } from '../page-context.ts';
import { useAsked } from '../use-asked.ts';
import { CopyList, type Ticks } from './CopyList.tsx';
import { FillHere } from './FillHere.tsx';
import { ProfileChoice } from './ProfileChoice.tsx';
import { type TabHere, ThisTab } from './ThisTab.tsx';

interface Props {
  send: PageTools['send'];
  tab: TabHere;
  ticks: Ticks;
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

function Contents({ send, tab, ticks, openOptions, sites }: Props & { sites: Reply<'settings'>['sites'] }) {
  const { t, p } = usePage();
  const profiles = useAsked(useCallback(() => send('profiles', {}), [send])).value;
  const here = useAsked(useCallback(() => tab.here(), [tab]));
  const [choice, setChoice] = useState<Picked>();
  const newest = profiles?.[0];
  const picked: Picked = choice ?? { profile: newest };
  return (
    <>
      <header>
        <h1>{t.name}</h1>
        <button type="button" className="link" onClick={openOptions}>
          {p.options}
        </button>
      </header>
      <ThisTab here={here.value} sites={sites} />
      {profiles?.length === 0 && <p>{p.noProfiles}</p>}
      {profiles && profiles.length > 0 && (
        <>
          <ProfileChoice profiles={profiles} picked={picked} here={here.value} onPicked={setChoice} />
          <FillHere picked={picked as { profile?: ProfileHere }} here={here.value} tab={tab} />
          {picked.profile && (
            <CopyList profile={picked.profile as ProfileHere} appletId={picked.appletId} ticks={ticks} />
          )}
        </>
      )}
      <section>
        <h2>{p.sms.title}</h2>
        <p className="note">{p.sms.later}</p>
      </section>
    </>
  );
}

import { useCallback, useEffect, useRef, useState } from 'react';
import type { Reply } from '../../lib/platform/messages.ts';
import type { TabState } from '../../lib/services/current-tab.ts';
import type { Errand } from '../../lib/services/reach/errands.ts';
import { Alert } from '../Alert.tsx';
import { Empty } from '../Empty.tsx';
import { usePage } from '../page-context.ts';
import { useAsked } from '../use-asked.ts';
import { CopyList, type Ticks } from './CopyList.tsx';
import { FillHere } from './FillHere.tsx';
import { ProfileChoice } from './ProfileChoice.tsx';
import type { TabHere } from './ThisTab.tsx';
import { usePicked } from './use-picked.ts';

interface Props {
  tab: TabHere;
  here?: TabState;
  ticks: Ticks;
  errand?: Errand;
  onStale(): void;
  openOptions(): void;
  /** The label of what is in the clipboard now. */
  onCopied(label: string): void;
}

/** What needs the profiles: the choice among them, the one button, the answers to copy. */
export function Kept(props: Props) {
  const { send, p } = usePage();
  const { value: profiles, again } = useAsked(useCallback(() => send('profiles', {}), [send]));
  const { here, openOptions } = props;
  const isFirst = useRef(true);
  useEffect(() => {
    // A panel stays while profiles are made and changed elsewhere.
    if (here && !isFirst.current) void again();
    if (here) isFirst.current = false;
  }, [here, again]);
  if (!profiles) return null;
  if (!profiles.length)
    return (
      <Empty says={p.noProfiles}>
        <button type="button" className="primary" onClick={openOptions}>
          {p.toProfiles}
        </button>
        <a href="/rehearsal.html" target="_blank" rel="noreferrer">
          {p.rehearse}
        </a>
        <a href="/welcome.html" target="_blank" rel="noreferrer">
          {p.about}
        </a>
      </Empty>
    );
  return <Chosen {...props} profiles={profiles} />;
}

function Chosen({
  profiles,
  tab,
  here,
  ticks,
  errand,
  onStale,
  onCopied,
}: Omit<Props, 'openOptions'> & { profiles: Reply<'profiles'> }) {
  const { picked, pick } = usePicked(profiles, here);
  const [stale, setStale] = useState<string>();
  const tellStale = (said?: string) => {
    setStale(said);
    if (said) onStale();
  };
  const { profile, appletId } = picked;
  return (
    <>
      <ProfileChoice profiles={profiles} picked={picked} here={here} onPicked={pick} />
      <FillHere
        key={here?.tabId}
        picked={picked}
        here={here}
        tab={tab}
        askedAt={errand?.what === 'fill' ? errand.at : undefined}
        onStale={tellStale}
      />
      <Alert>{stale}</Alert>
      {profile && <CopyList profile={profile} appletId={appletId} ticks={ticks} onCopied={onCopied} />}
    </>
  );
}

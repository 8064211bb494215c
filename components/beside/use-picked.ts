import { useEffect, useState } from 'react';
import type { TabState } from '../../lib/services/current-tab.ts';
import type { Picked, ProfileHere } from '../choice.ts';

type Kept = Pick<Picked, 'appletId' | 'verifier'> & { profileId?: string; place?: string };

/** Where a choice was made: the form of one mini program in one tab. */
const placeOf = (here?: TabState): string | undefined =>
  here?.state && `${here.tabId} ${here.state.site} ${here.state.applet ?? ''}`;

/**
 * Whose answers go in, or are copied. A choice stays while a person goes through tabs to paste, but holds for the form it was made at
 * alone: another form begins anew with the profile used last.
 */
export function usePicked(profiles: readonly ProfileHere[], here?: TabState) {
  const [kept, setKept] = useState<Kept>({});
  const place = placeOf(here);
  const isHere = place === undefined || kept.place === undefined || kept.place === place;
  const found = isHere ? profiles.find(({ id }) => id === kept.profileId) : undefined;
  const profile = found ?? profiles[0];
  useEffect(() => {
    // A list read anew may have another on top: what a person is copying from must not change under their hands.
    if (!found) setKept({ profileId: profile?.id, place });
    else if (place !== undefined && kept.place === undefined) setKept((before) => ({ ...before, place }));
  }, [found, profile?.id, place, kept.place]);
  const picked: Picked & { profile?: ProfileHere } = found
    ? { profile, appletId: kept.appletId, verifier: kept.verifier }
    : { profile };
  const pick = ({ profile, appletId, verifier }: Picked) =>
    setKept({ profileId: profile?.id, appletId, verifier, place });
  return { picked, pick };
}

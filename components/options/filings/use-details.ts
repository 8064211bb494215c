import { useCallback } from 'react';
import type { FilingDetail } from '../../../lib/platform/filing-messages.ts';
import type { Reply } from '../../../lib/platform/messages.ts';
import { usePage } from '../../page-context.ts';
import { type Asked, useAsked } from '../../use-asked.ts';

/** What the vault has on the filings by id, and the profiles they may belong to. */
export interface Known {
  details: Reply<'filingDetails'>;
  profiles: Reply<'profiles'>;
}
export type Details = Asked<Known | undefined>;

/** All of it while the vault is open, nothing while it is locked. `count`: asked anew when filings come or go. */
export function useDetails(isOpen: boolean, count?: number): Details {
  const { send } = usePage();
  return useAsked(
    // biome-ignore lint/correctness/useExhaustiveDependencies: another count is another question
    useCallback(async () => {
      if (!isOpen) return undefined;
      const [details, profiles] = await Promise.all([send('filingDetails', {}), send('profiles', {})]);
      return { details, profiles };
    }, [send, isOpen, count]),
  );
}

/** A filing's detail with the names its profile has, where it belongs to one. */
export function detailIn(known: Known | undefined, filingId: string): FilingDetail | undefined {
  const detail = known?.details[filingId];
  const applet = known?.profiles
    .find(({ id }) => id === detail?.profileId)
    ?.applets.find(({ id }) => id === detail?.appletId);
  return detail && applet
    ? { ...detail, applet: detail.applet || applet.name, appId: detail.appId || applet.appId }
    : detail;
}

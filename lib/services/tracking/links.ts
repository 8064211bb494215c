import type { FilingDetail } from '../../platform/filing-messages.ts';
import { Refused } from '../../platform/refused.ts';
import { readDetails } from './filing-detail.ts';
import type { Listed } from './read-filings.ts';

/** What is in the vault about filings, by id; undefined while it is locked. */
export async function detailsIfOpen(listed: readonly Listed[]): Promise<Map<string, FilingDetail> | undefined> {
  try {
    return await readDetails(listed.map(({ filing }) => filing.id));
  } catch (error) {
    if (error instanceof Refused && error.fault === 'locked') return undefined;
    throw error;
  }
}

interface Wanted {
  profileId: string;
  appletId?: string;
}

/** Is it this profile's, and this mini program's as far as both are known? */
export const isLinked = (detail: FilingDetail | undefined, { profileId, appletId }: Wanted): boolean =>
  detail?.profileId === profileId &&
  (appletId === undefined || detail.appletId === undefined || detail.appletId === appletId);

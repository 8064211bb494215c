import type { FilingDetail } from '../../platform/filing-messages.ts';
import { Refused } from '../../platform/refused.ts';
import type { Filing } from '../../tracker/filing.ts';
import type { Profile } from '../profile.ts';
import { readIndex, scansIn } from '../profile-index.ts';
import { readProfile } from '../profiles.ts';
import { settings } from '../settings.ts';
import { readDetails } from '../tracking/filing-detail.ts';
import { inTracker, readTracked } from '../tracking/filings.ts';
import { readTrashed, type Trashed, trashRows } from '../trash.ts';
import { smallItem } from './kinds.ts';
import type { Item } from './lines.ts';

// What cannot be read is set aside and told where profiles are listed: no reason to go without a backup of the rest.
async function readable<T>(rows: readonly { id: string }[], read: (id: string) => Promise<T>): Promise<T[]> {
  const found: T[] = [];
  for (const { id } of rows) {
    const one = await read(id).catch((error) => {
      if (error instanceof Refused && error.fault === 'damaged') return undefined;
      throw error;
    });
    if (one !== undefined) found.push(one);
  }
  return found;
}

/** Everything but scans that goes into a backup, and which scans those refer to. */
export interface Contents {
  profiles: Profile[];
  trash: Trashed[];
  filings: Filing[];
  scans: string[];
  items: Item[];
}

/** Within `inVault`: all of one moment. Unsaved edits are not among them: they belong to the browser they are made in. */
export async function contents(): Promise<Contents> {
  const profiles = await readable(await readIndex(), readProfile);
  const trash = await readable(await trashRows(), readTrashed);
  const [filings, details] = await inTracker(async () => {
    const { filings: tracked } = await readTracked();
    const pair: [Filing[], Map<string, FilingDetail>] = [[...tracked.values()], await readDetails([...tracked.keys()])];
    return pair;
  });
  const all = [...profiles, ...trash.map(({ profile }) => profile)];
  return {
    profiles,
    trash,
    filings,
    scans: [...new Set(all.flatMap(scansIn))],
    items: [
      ...profiles.map((profile) => smallItem('profile', profile.id, profile)),
      ...trash.map((one) => smallItem('trash', one.profile.id, one)),
      ...filings.map((one) => smallItem('filing', one.id, one)),
      ...[...details].map(([id, detail]) => smallItem('filingDetail', id, detail)),
      smallItem('settings', 'settings', await settings()),
    ],
  };
}

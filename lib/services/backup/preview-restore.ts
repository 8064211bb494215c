import { isFieldId } from '../../fields/index.ts';
import type { RestoreRow } from '../../platform/backup-messages.ts';
import type { Reply } from '../../platform/messages.ts';
import { Refused } from '../../platform/refused.ts';
import { sameStored } from '../../platform/same-stored.ts';
import { scanSizes } from '../../platform/scan-store.ts';
import { changedIds } from '../changed-ids.ts';
import { appletName, type Profile } from '../profile.ts';
import { readIndex, scansIn } from '../profile-index.ts';
import { readProfile } from '../profiles.ts';
import { settings } from '../settings.ts';
import { inTracker, readTracked } from '../tracking/filings.ts';
import { inVault } from '../vault.ts';
import { type Checked, checkedBackup } from './check-backup.ts';
import { filingsToBring } from './filings-to-bring.ts';
import { trashToBring } from './trash-to-bring.ts';

/** The profile of this id, undefined where there is none or it cannot be read (and is set aside). */
const present = async (id: string): Promise<Profile | undefined> => {
  try {
    return await readProfile(id);
  } catch (error) {
    if (error instanceof Refused && ['damaged', 'noSuchProfile'].includes(error.fault)) return undefined;
    throw error;
  }
};

const withoutTimes = ({ createdAt, updatedAt, usedAt, ...rest }: Profile): object => rest;

function rowOf(
  profile: Profile,
  here: Profile | undefined,
  { pass, back }: Checked,
  known: ReadonlySet<string>,
): RestoreRow {
  const scans = scansIn(profile);
  const isSame = here && sameStored(withoutTimes(here), withoutTimes(profile));
  return {
    id: profile.id,
    name: profile.name,
    applets: profile.applets.map(appletName),
    state: here ? (isSame ? 'same' : 'differs') : 'new',
    updatedAt: profile.updatedAt,
    ...(here && { here: { name: here.name, updatedAt: here.updatedAt } }),
    changed: here && !isSame ? [...changedIds(here, profile)].filter(isFieldId) : [],
    scans: scans.length,
    scansBack: scans.filter((id) => back.has(id)).length,
    scansLost: scans.filter((id) => !pass.scans.has(id) && !known.has(id)).length,
  };
}

/** What a restore would change, profile by profile. Changes nothing. */
export const previewRestore = (restoreId: string): Promise<Reply<'previewRestore'>> =>
  inVault(async () => {
    const checked = await checkedBackup(restoreId);
    const { profiles, settings: wanted } = checked.pass;
    const known = new Set((await scanSizes()).keys());
    const rows: RestoreRow[] = [];
    for (const profile of profiles.values()) rows.push(rowOf(profile, await present(profile.id), checked, known));
    return {
      rows,
      onlyHere: (await readIndex()).filter(({ id }) => !profiles.has(id)).length,
      trash: (await trashToBring(checked.pass)).length,
      filings: filingsToBring(checked.pass, (await inTracker(readTracked)).filings).length,
      settings: wanted !== undefined && !sameStored(wanted, await settings()),
    };
  });

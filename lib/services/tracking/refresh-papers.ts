import type { FilingDetail } from '../../platform/filing-messages.ts';
import type { Filing } from '../../tracker/filing.ts';
import { type Applet, type Profile, savedOf } from '../profile.ts';
import { readProfile } from '../profiles.ts';
import { inVault } from '../vault.ts';
import { inTracker, readTracked, writeFilings } from './filings.ts';
import { detailsIfOpen } from './links.ts';
import { looked } from './note-event.ts';
import { papersUntil } from './papers-until.ts';
import { listedNow } from './waits.ts';

/** The mini program meant, as far as it is known: the one linked, or the only one. */
function appletIn({ applets }: Profile, { appletId }: FilingDetail): Applet | undefined {
  if (appletId !== undefined) return applets.find(({ id }) => id === appletId);
  return applets.length === 1 ? applets[0] : undefined;
}

function untilOf(profile: Profile, detail: FilingDetail): string | undefined {
  const applet = appletIn(profile, detail);
  const scans = [profile, ...(applet ? [applet] : [])].flatMap((side) => Object.values(side.scans).flat());
  return papersUntil(savedOf(profile, applet), scans);
}

/** Filing → the day its profile says by now. `profileId`: of that profile's alone. */
async function daysNow(profileId?: string): Promise<Map<string, string>> {
  const days = new Map<string, string>();
  const listed = await listedNow();
  const details = listed.length > 0 ? await detailsIfOpen(listed) : undefined;
  const profiles = new Map<string, Promise<Profile | undefined>>();
  for (const [id, detail] of details ?? []) {
    const { profileId: linked } = detail;
    if (linked === undefined || (profileId !== undefined && linked !== profileId)) continue;
    const found = profiles.get(linked) ?? inVault(() => readProfile(linked)).catch(() => undefined);
    profiles.set(linked, found);
    const profile = await found;
    const day = profile && untilOf(profile, detail);
    if (day !== undefined) days.set(id, day);
  }
  return days;
}

/**
 * Takes the day the first document expires from the profiles filings are linked to: days alone, since that lies in the
 * clear. What no profile says stays as the person has set it.
 */
async function refresh(profileId?: string): Promise<void> {
  const days = await daysNow(profileId);
  if (days.size === 0) return;
  const isChanged = await inTracker(async () => {
    const { index, filings } = await readTracked();
    const changed: Filing[] = [...days].flatMap(([id, day]) => {
      const filing = filings.get(id);
      return filing && filing.papersUntil !== day ? [{ ...filing, papersUntil: day }] : [];
    });
    if (changed.length > 0) await writeFilings(index, changed);
    return changed.length > 0;
  });
  if (isChanged) await looked();
}

/** The same, as far as it comes off: what it follows is done, and must not be answered as if it were not. */
export const refreshPapers = (profileId?: string): Promise<void> => refresh(profileId).catch(() => undefined);

import { type FieldId, isFieldId } from '../fields/index.ts';
import type { Saved } from '../fields/saved.ts';
import { Refused } from '../platform/refused.ts';
import type { PageSender } from '../platform/sender.ts';
import { appletFor, type Captured, profileFor } from './capture-target.ts';
import { consoleSessionOf } from './console-sessions.ts';
import { dataKey } from './data-key.ts';
import type { Behind } from './judge-page.ts';
import { type Applet, type Profile, savedOf } from './profile.ts';
import { readProfile } from './profiles.ts';
import { inVault } from './vault.ts';

const unlessNone = (error: unknown): undefined => {
  if (error instanceof Refused && error.fault !== 'unreadable') return undefined;
  throw error;
};

const scansIn = (profile: Profile, applet?: Applet): ReadonlySet<FieldId> => {
  const scans = Object.entries({ ...profile.scans, ...applet?.scans });
  return new Set(scans.filter(([, refs]) => refs.length > 0).flatMap(([id]) => (isFieldId(id) ? [id] : [])));
};

/** The mini program meant; undefined where the profile has several and nothing tells which. */
const appletMeant = (...of: Parameters<typeof appletFor>): Applet | undefined => {
  try {
    return appletFor(...of);
  } catch (error) {
    return unlessNone(error);
  }
};

/**
 * The profile a page is compared with: the one this console was filled from, else the one it was saved to or that of its
 * subject. `locked`: the vault is, and nobody is asked to open it for that.
 */
export async function profileBehind(
  standing: Saved,
  sender: PageSender,
): Promise<(Behind & { name: string; profileId: string; appletId?: string }) | 'locked' | undefined> {
  const isOpen = await dataKey().then(() => true, unlessNone);
  if (!isOpen) return 'locked';
  return inVault(async () => {
    const session = await consoleSessionOf(sender);
    const { filledFrom } = session ?? {};
    const captured = standing as Captured;
    const profile = filledFrom
      ? await readProfile(filledFrom.profileId).catch(unlessNone)
      : await profileFor(captured, session).catch(unlessNone);
    if (!profile) return undefined;
    const applet = appletMeant(profile, captured, filledFrom?.appletId, session);
    const { id: profileId, name } = profile;
    const saved = savedOf(profile, applet);
    return { profileId, ...(applet && { appletId: applet.id }), name, saved, scans: scansIn(profile, applet) };
  });
}

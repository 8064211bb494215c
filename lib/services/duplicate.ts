import { now } from '../platform/clock.ts';
import { type Applet, emptySide, type Profile } from './profile.ts';
import { readIndex } from './profile-index.ts';
import { freeName, readProfile, saveProfile } from './profiles.ts';
import { inVault } from './vault.ts';

/** What belongs to one mini program alone: in two profiles, one of them would be filled into the wrong console. */
const unique = [
  'icp_applets.base_info.appid',
  'icp_applets.base_info.name',
  'icp_applets.base_info.record_number',
] as const;

const copyOf = ({ saved, scans, people }: Applet | Profile) => ({ ...emptySide(), saved: { ...saved }, scans, people });

function copyOfApplet(applet: Applet): Applet {
  const copy = { ...copyOf(applet), id: crypto.randomUUID() };
  for (const id of unique) delete copy.saved[id];
  return copy;
}

/**
 * The start of another client's profile, or of a variant: subject, people (shared ones stay shared), mini programs, scans and
 * tags. Left out: what belongs to one mini program alone, and remains of an imported body (media ids, a face check).
 */
export const duplicateProfile = (id: string): Promise<{ profileId: string; name: string }> =>
  inVault(async () => {
    const from = await readProfile(id);
    const time = now();
    const copy: Profile = {
      ...copyOf(from),
      id: crypto.randomUUID(),
      name: freeName(from.name, await readIndex()),
      tags: from.tags,
      applets: from.applets.map(copyOfApplet),
      unknownTexts: from.unknownTexts,
      createdAt: time,
      updatedAt: time,
    };
    await saveProfile(copy);
    return { profileId: copy.id, name: copy.name };
  });

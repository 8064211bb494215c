import { now } from '../platform/clock.ts';
import { Refused } from '../platform/refused.ts';
import type { Change } from '../platform/write-twice.ts';
import { type Applet, type Profile, profileKind } from './profile.ts';
import { type IndexRow, readIndex, rowOf, writeIndexed } from './profile-index.ts';
import { inVault, open, removal, seal } from './vault.ts';

/** The last used first, then the last changed. */
const byUse = (a: IndexRow, b: IndexRow): number => (b.usedAt ?? 0) - (a.usedAt ?? 0) || b.updatedAt - a.updatedAt;

/** Within `inVault`: the profile, or `noSuchProfile`. One that cannot be read leaves the list, and is set aside. */
export async function readProfile(id: string): Promise<Profile> {
  try {
    const profile = await open(profileKind, id);
    if (profile) return profile;
  } catch (error) {
    if (error instanceof Refused && error.fault === 'damaged') await removeProfile(id);
    throw error;
  }
  throw new Refused('noSuchProfile');
}

/** Within `inVault`: takes a profile and its row of the index away, with what else changes then. */
export const removeProfile = async (id: string, more: readonly Change[] = []): Promise<void> =>
  writeIndexed(
    (await readIndex()).filter((row) => row.id !== id),
    [removal(profileKind, id), ...more],
  );

/** Within `inVault`: writes profiles and their rows of the index in one step, with what else changes then. */
export async function saveProfiles(profiles: readonly Profile[], more: readonly Change[] = []): Promise<void> {
  const ids = new Set(profiles.map(({ id }) => id));
  const others = (await readIndex()).filter(({ id }) => !ids.has(id));
  const sealed = await Promise.all(profiles.map((profile) => seal(profileKind, profile.id, profile)));
  await writeIndexed([...others, ...profiles.map(rowOf)], [...sealed, ...more]);
}

export const saveProfile = (profile: Profile): Promise<void> => saveProfiles([profile]);

/** When a profile was changed, later than any change before it: an editor tells by it whether another saved meanwhile. */
export const changedAt = ({ updatedAt }: Profile, time: number): number => Math.max(time, updatedAt + 1);

/** The mini program meant: the one named, or the only one. None where the profile has none. */
export function appletOf(profile: Profile, appletId?: string): Applet | undefined {
  if (appletId === undefined && profile.applets.length > 1) throw new Refused('appletNeeded');
  const found = appletId === undefined ? profile.applets[0] : profile.applets.find(({ id }) => id === appletId);
  if (appletId !== undefined && !found) throw new Refused('noSuchApplet');
  return found;
}

/** A name no other profile bears: 示例公司, 示例公司 (2), … */
export function freeName(wanted: string, index: readonly IndexRow[]): string {
  const taken = new Set(index.map(({ name }) => name));
  let name = wanted;
  for (let count = 2; taken.has(name); count++) name = `${wanted} (${count})`;
  return name;
}

/** Every profile, the last used first. */
export const listProfiles = (): Promise<IndexRow[]> => inVault(async () => (await readIndex()).toSorted(byUse));

export const renameProfile = (id: string, wanted: string): Promise<void> =>
  inVault(async () => {
    const name = wanted.trim();
    if (name === '' || name.length > 60) throw new Refused('badName');
    if ((await readIndex()).some((row) => row.id !== id && row.name === name)) throw new Refused('nameTaken');
    const before = await readProfile(id);
    await saveProfile({ ...before, name, updatedAt: changedAt(before, now()) });
  });

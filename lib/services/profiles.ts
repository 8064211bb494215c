import { now } from '../platform/clock.ts';
import { Refused } from '../platform/refused.ts';
import { type Applet, type Profile, profileKind } from './profile.ts';
import { type IndexRow, indexId, indexKind, readIndex, rowOf } from './profile-index.ts';
import { inVault, open, removal, seal, write } from './vault.ts';

/** The last used first, then the last changed. */
const byUse = (a: IndexRow, b: IndexRow): number => (b.usedAt ?? 0) - (a.usedAt ?? 0) || b.updatedAt - a.updatedAt;

/** Within `inVault`: the profile, or `noSuchProfile`. One that cannot be read leaves the list, and is set aside. */
export async function readProfile(id: string): Promise<Profile> {
  try {
    const profile = await open(profileKind, id);
    if (profile) return profile;
  } catch (error) {
    if (error instanceof Refused && error.fault === 'damaged') await forget(id);
    throw error;
  }
  throw new Refused('noSuchProfile');
}

const forget = async (id: string): Promise<void> => {
  const index = await readIndex();
  await write([
    removal(profileKind, id),
    await seal(
      indexKind,
      indexId,
      index.filter((row) => row.id !== id),
    ),
  ]);
};

/** Within `inVault`: writes a profile and its row of the index in one step. */
export async function saveProfile(profile: Profile): Promise<void> {
  const others = (await readIndex()).filter(({ id }) => id !== profile.id);
  await write([
    await seal(profileKind, profile.id, profile),
    await seal(indexKind, indexId, [...others, rowOf(profile)]),
  ]);
}

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
export const listProfiles = (): Promise<IndexRow[]> => inVault(async () => (await readIndex()).sort(byUse));

export const renameProfile = (id: string, wanted: string): Promise<void> =>
  inVault(async () => {
    const name = wanted.trim();
    if (name === '' || name.length > 60) throw new Refused('badName');
    if ((await readIndex()).some((row) => row.id !== id && row.name === name)) throw new Refused('nameTaken');
    await saveProfile({ ...(await readProfile(id)), name, updatedAt: now() });
  });

export const deleteProfile = (id: string): Promise<void> =>
  inVault(async () => {
    if (!(await readIndex()).some((row) => row.id === id)) throw new Refused('noSuchProfile');
    await forget(id);
  });

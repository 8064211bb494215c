import { now } from '../platform/clock.ts';
import { Refused } from '../platform/refused.ts';
import type { Change } from '../platform/write-twice.ts';
import { z } from '../zod.ts';
import { dropping } from './drafts.ts';
import { holdersOf } from './holders-of.ts';
import { type Profile, profileKind, recordId } from './profile.ts';
import { readIndex, scansIn } from './profile-index.ts';
import { freeName, readProfile, removeProfile, saveProfiles } from './profiles.ts';
import { broughtUpToDate, sharedIn } from './spread-person.ts';
import { idsOf, inVault, type Kind, open, removal, seal, write } from './vault.ts';

const keptFor = 30 * 24 * 60 * 60_000;

export interface Trashed {
  deletedAt: number;
  profile: Profile;
}
/** A deleted profile, whole. Its versions are those of profiles. */
export const trashKind: Kind<Trashed> = {
  kind: 'trash',
  version: profileKind.version,
  schema: z.object({ deletedAt: z.number(), profile: profileKind.schema }),
  earlier: Object.fromEntries(
    Object.entries(profileKind.earlier ?? {}).map(([version, next]) => [
      version,
      (old: unknown) => ({ ...(old as Trashed), profile: next((old as Trashed).profile) }),
    ]),
  ),
};

const row = z.object({ id: recordId, name: z.string(), deletedAt: z.number(), scans: z.array(z.string()) });
type Row = z.infer<typeof row>;
const listKind: Kind<Row[]> = { kind: 'index', version: 1, schema: z.array(row) };
const listId = 'trash';

const rowOf = ({ deletedAt, profile }: Trashed): Row => ({
  id: profile.id,
  name: profile.name,
  deletedAt,
  scans: scansIn(profile),
});

const unlessDamaged = (error: unknown): undefined => {
  if (error instanceof Refused && error.fault === 'damaged') return undefined;
  throw error;
};

async function rebuilt(): Promise<Row[]> {
  const all = (await idsOf(trashKind)).map(async (id) => open(trashKind, id).catch(unlessDamaged));
  const rows = (await Promise.all(all)).filter((one) => one !== undefined).map(rowOf);
  // Kept even when empty: to look for them means to read every key.
  await write([await seal(listKind, listId, rows)]).catch(() => undefined);
  return rows;
}

/** Within `inVault`: what is known of everything in the trash. */
export const trashRows = async (): Promise<Row[]> =>
  (await open(listKind, listId).catch(unlessDamaged)) ?? (await rebuilt());

/** Within `inVault`: the changes that take these out of the trash; `over` the list as it is left. */
async function takingOut(ids: readonly string[]): Promise<Change[]> {
  const left = (await trashRows()).filter(({ id }) => !ids.includes(id));
  return [...ids.map((id) => removal(trashKind, id)), await seal(listKind, listId, left)];
}

/** Within `inVault`: the changes that put these into the trash. */
export async function puttingIn(all: readonly Trashed[]): Promise<Change[]> {
  const ids = new Set(all.map(({ profile }) => profile.id));
  const others = (await trashRows()).filter(({ id }) => !ids.has(id));
  return [
    ...(await Promise.all(all.map((one) => seal(trashKind, one.profile.id, one)))),
    await seal(listKind, listId, [...others, ...all.map(rowOf)]),
  ];
}

/** Within `inVault`: the profile in the trash, or `noSuchProfile`. One that cannot be read is set aside and leaves the list. */
export async function readTrashed(id: string): Promise<Trashed> {
  try {
    const found = await open(trashKind, id);
    if (found) return found;
  } catch (error) {
    if (error instanceof Refused && error.fault === 'damaged') await write(await takingOut([id]));
    throw error;
  }
  throw new Refused('noSuchProfile');
}

/** Into the trash. */
export const deleteProfile = (id: string): Promise<void> =>
  inVault(async () => {
    const profile = await readProfile(id);
    await removeProfile(id, await puttingIn([{ deletedAt: now(), profile }]));
  });

/** Everything that can be brought back, the last deleted first. */
export const listTrash = (): Promise<Row[]> =>
  inVault(async () => (await trashRows()).sort((a, b) => b.deletedAt - a.deletedAt));

/** Back as it was, but for a name taken since, and shared people, who are as they are in the other profiles now. */
export const undelete = (id: string): Promise<{ profileId: string; name: string }> =>
  inVault(async () => {
    const { profile } = await readTrashed(id);
    const index = await readIndex();
    const present = broughtUpToDate(profile, await holdersOf(sharedIn(profile), id));
    const profileId = index.some((one) => one.id === id) ? crypto.randomUUID() : id;
    const back = { ...present, id: profileId, name: freeName(profile.name, index) };
    await saveProfiles([back], await takingOut([id]));
    return { profileId, name: back.name };
  });

const removeForGood = async (ids: readonly string[]): Promise<void> =>
  write([...(await takingOut(ids)), ...(await dropping(ids))]);

export const purge = (id: string): Promise<void> =>
  inVault(async () => {
    if (!(await trashRows()).some((one) => one.id === id)) throw new Refused('noSuchProfile');
    await removeForGood([id]);
  });

const isOld = ({ deletedAt }: Row): boolean => now() - deletedAt >= keptFor;

/** Removes for good what has been in the trash for thirty days. Looks at the list alone: this is done at every start. */
export const purgeOld = (): Promise<void> =>
  inVault(async () => {
    const old = ((await open(listKind, listId).catch(unlessDamaged)) ?? []).filter(isOld);
    if (old.length) await removeForGood(old.map(({ id }) => id));
  });

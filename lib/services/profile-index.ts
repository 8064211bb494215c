import { note } from '../platform/profile-messages.ts';
import { Refused } from '../platform/refused.ts';
import { z } from '../zod.ts';
import { appletName, type Profile, profileKind, subjectName, subjectNumber } from './profile.ts';
import { profileNotes } from './profile-notes.ts';
import { isSamePerson } from './same-person.ts';
import { idsOf, type Kind, open } from './vault.ts';

/** What lists show of a profile: one record holds it for all, so that a list costs one decryption. */
const row = z.object({
  id: z.string(),
  name: z.string(),
  subjectName: z.string(),
  subjectNumber: z.string(),
  applets: z.array(z.object({ id: z.string(), name: z.string() })),
  samePerson: z.boolean(),
  usedAt: z.number().optional(),
  updatedAt: z.number(),
  /** What is kept in it but will not be filled. */
  notes: z.array(note),
});
export type IndexRow = z.infer<typeof row>;

export const indexKind: Kind<IndexRow[]> = { kind: 'index', version: 1, schema: z.array(row) };
export const indexId = 'profiles';

export const rowOf = (profile: Profile): IndexRow => ({
  id: profile.id,
  name: profile.name,
  subjectName: subjectName(profile),
  subjectNumber: subjectNumber(profile),
  applets: profile.applets.map((applet) => ({ id: applet.id, name: appletName(applet) })),
  samePerson: isSamePerson(profile),
  ...(profile.usedAt !== undefined && { usedAt: profile.usedAt }),
  updatedAt: profile.updatedAt,
  notes: profileNotes(profile),
});

const wasDamaged = (error: unknown): undefined => {
  if (error instanceof Refused && error.fault === 'damaged') return undefined;
  throw error;
};

/** The rows of every profile that can be read: after the index was lost or set aside. */
async function rebuilt(): Promise<IndexRow[]> {
  const ids = await idsOf(profileKind);
  const profiles = await Promise.all(ids.map((id) => open(profileKind, id).catch(wasDamaged)));
  return profiles.filter((profile) => profile !== undefined).map(rowOf);
}

/** The index, made anew from the profiles where there is none. To be called within `inVault`. */
export const readIndex = async (): Promise<IndexRow[]> =>
  (await open(indexKind, indexId).catch(wasDamaged)) ?? (await rebuilt());

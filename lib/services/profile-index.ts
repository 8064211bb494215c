import { note, personRole } from '../platform/profile-messages.ts';
import { Refused } from '../platform/refused.ts';
import type { Change } from '../platform/write-twice.ts';
import { z } from '../zod.ts';
import { dataKey } from './data-key.ts';
import { linkAt, slotsOf, valueAt } from './person-slots.ts';
import { appId, appletName, type Profile, profileKind, recordId, subjectName, subjectNumber } from './profile.ts';
import { profileNotes } from './profile-notes.ts';
import { isSamePerson } from './same-person.ts';
import { idsOf, type Kind, open, seal, write } from './vault.ts';

/** A person in a list: who in which role, and what to find them by. */
const personRow = z.object({
  role: personRole,
  appletId: z.string().optional(),
  personId: z.string().optional(),
  name: z.string(),
  /** Last six signs of the certificate number; '' for none. */
  number: z.string(),
  /** The same of mobile and emergency number. */
  mobiles: z.array(z.string()),
});

/** What lists and the search show of a profile: one record holds it for all, so that a list costs one decryption. */
const row = z.object({
  id: recordId,
  name: z.string(),
  tags: z.array(z.string()),
  subjectName: z.string(),
  subjectNumber: z.string(),
  applets: z.array(z.object({ id: recordId, name: z.string(), appId: z.string() })),
  people: z.array(personRow),
  samePerson: z.boolean(),
  usedAt: z.number().optional(),
  updatedAt: z.number(),
  /** What is kept in it but will not be filled; the first of it. */
  notes: z.array(note),
  /** Scans it refers to. */
  scans: z.array(z.string()),
});
export type IndexRow = z.infer<typeof row>;

// 2: tags, people, AppIDs, scans, which stand in the profiles alone: made anew from those
const indexKind: Kind<IndexRow[] | null> = {
  kind: 'index',
  version: 2,
  schema: z.array(row).nullable(),
  earlier: { 1: () => null },
};
const indexId = 'profiles';

const mostNotes = 12;
const tailLength = 6;

const tailOf = (text: string): string => text.slice(-tailLength).toUpperCase();
const text = (value: unknown): string => (typeof value === 'string' ? value : '');

const peopleOf = (profile: Profile): IndexRow['people'] =>
  slotsOf(profile)
    .map((slot) => {
      const personId = linkAt(profile, slot);
      const [name = '', number = '', ...mobiles] = (
        ['name', 'certificate_number', 'mobile', 'emergency_contact'] as const
      ).map((key) => text(valueAt(profile, slot, key)));
      const tails = mobiles.filter((mobile) => mobile !== '').map(tailOf);
      return { ...slot, ...(personId && { personId }), name, number: tailOf(number), mobiles: tails };
    })
    .filter(({ name, number, personId }) => name !== '' || number !== '' || personId !== undefined);

/** Ids of all scans a profile, or what is edited of one, refers to. */
export const scansIn = (profile: Pick<Profile, 'scans'> & { applets: Pick<Profile, 'scans'>[] }): string[] => [
  ...new Set([profile, ...profile.applets].flatMap(({ scans }) => Object.values(scans).flat()).map(({ id }) => id)),
];

export const rowOf = (profile: Profile): IndexRow => ({
  id: profile.id,
  name: profile.name,
  tags: profile.tags,
  subjectName: subjectName(profile),
  subjectNumber: subjectNumber(profile),
  applets: profile.applets.map((applet) => ({ id: applet.id, name: appletName(applet), appId: appId(applet) })),
  people: peopleOf(profile),
  samePerson: isSamePerson(profile),
  ...(profile.usedAt !== undefined && { usedAt: profile.usedAt }),
  updatedAt: profile.updatedAt,
  notes: profileNotes(profile).slice(0, mostNotes),
  scans: scansIn(profile),
});

const wasDamaged = (error: unknown): undefined => {
  if (error instanceof Refused && error.fault === 'damaged') return undefined;
  throw error;
};

/**
 * The rows as last read or written. They go with the key that opened them: who locks forgets that, and these with it.
 * The worker alone writes, and the index only here, so what is known is what is stored.
 */
const known = new WeakMap<CryptoKey, readonly IndexRow[]>();

/** Within `inVault`: writes the index with what changes besides, in one step. */
export async function writeIndexed(rows: readonly IndexRow[], changes: readonly Change[]): Promise<void> {
  const key = await dataKey();
  known.delete(key);
  await write([...changes, await seal(indexKind, indexId, [...rows])]);
  known.set(key, rows);
}

/** The rows of every profile that can be read: after the index was lost or set aside, or was of an earlier version. */
async function rebuilt(): Promise<IndexRow[]> {
  const ids = await idsOf(profileKind);
  const profiles = await Promise.all(ids.map((id) => open(profileKind, id).catch(wasDamaged)));
  const rows = profiles.filter((profile) => profile !== undefined).map(rowOf);
  // Kept at once: it costs as much as all profiles together. That it could not be written is no reason to show none.
  if (rows.length) await writeIndexed(rows, []).catch(() => undefined);
  return rows;
}

/** The index, made anew from the profiles where there is none. To be called within `inVault`. */
export async function readIndex(): Promise<readonly IndexRow[]> {
  const key = await dataKey();
  const rows = known.get(key) ?? (await open(indexKind, indexId).catch(wasDamaged)) ?? (await rebuilt());
  known.set(key, rows);
  return rows;
}

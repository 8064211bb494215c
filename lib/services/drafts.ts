import { now } from '../platform/clock.ts';
import { type ProfileDraft, profileDraft } from '../platform/profile-messages.ts';
import { Refused } from '../platform/refused.ts';
import type { Change } from '../platform/write-twice.ts';
import { z } from '../zod.ts';
import { scansIn } from './profile-index.ts';
import { idsOf, inVault, type Kind, open, removal, seal, write } from './vault.ts';

const kept = z.object({ draft: profileDraft, keptAt: z.number() });
type Kept = z.infer<typeof kept>;
/** Unsaved edits of one profile, or of one that is yet to be. */
const draftKind: Kind<Kept> = { kind: 'draft', version: 1, schema: kept };

const row = z.object({ key: z.string(), name: z.string(), keptAt: z.number(), scans: z.array(z.string()) });
type Row = z.infer<typeof row>;
// A record of its own: edits are kept every few seconds, and the index of the profiles may be large.
const listKind: Kind<Row[]> = { kind: 'index', version: 1, schema: z.array(row) };
const listId = 'drafts';

const subjectName = 'icp_subject.base_info.name';

const rowOf = (key: string, { draft, keptAt }: Kept): Row => ({
  key,
  name: draft.name || ([draft.saved[subjectName] ?? ''].flat()[0] ?? ''),
  keptAt,
  scans: scansIn(draft),
});

const unlessDamaged = (error: unknown): undefined => {
  if (error instanceof Refused && error.fault === 'damaged') return undefined;
  throw error;
};

async function rebuilt(): Promise<Row[]> {
  const rows = (await idsOf(draftKind)).map(async (key) => {
    const found = await open(draftKind, key).catch(unlessDamaged);
    return found ? [rowOf(key, found)] : [];
  });
  const found = (await Promise.all(rows)).flat();
  // Kept even when empty: to look for drafts means to read every key.
  await write([await seal(listKind, listId, found)]).catch(() => undefined);
  return found;
}

/** Within `inVault`: what is known of every draft. */
export const draftRows = async (): Promise<Row[]> =>
  (await open(listKind, listId).catch(unlessDamaged)) ?? (await rebuilt());

/** Within `inVault`: the changes that drop drafts; none where there are none. */
export async function dropping(keys: readonly string[]): Promise<Change[]> {
  const rows = await draftRows();
  const left = rows.filter(({ key }) => !keys.includes(key));
  if (left.length === rows.length) return [];
  return [...keys.map((key) => removal(draftKind, key)), await seal(listKind, listId, left)];
}

export const keepDraft = (key: string, draft: ProfileDraft): Promise<void> =>
  inVault(async () => {
    const value = { draft, keptAt: now() };
    const others = (await draftRows()).filter((one) => one.key !== key);
    await write([await seal(draftKind, key, value), await seal(listKind, listId, [...others, rowOf(key, value)])]);
  });

/** The draft of this key. One that cannot be read is set aside, and leaves the list. */
export const readDraft = (key: string): Promise<Partial<Kept>> =>
  inVault(async () => {
    try {
      return (await open(draftKind, key)) ?? {};
    } catch (error) {
      if (error instanceof Refused && error.fault === 'damaged') await write(await dropping([key]));
      throw error;
    }
  });

/** Every draft, the last kept first. */
export const listDrafts = (): Promise<Row[]> =>
  inVault(async () => (await draftRows()).sort((a, b) => b.keptAt - a.keptAt));

export const dropDraft = (key: string): Promise<void> =>
  inVault(async () => {
    const changes = await dropping([key]);
    if (changes.length) await write(changes);
  });

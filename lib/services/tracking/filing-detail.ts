import { type FilingDetail, type FilingDetailChange, filingDetail } from '../../platform/filing-messages.ts';
import { readKeys } from '../../platform/read-keys.ts';
import { Refused } from '../../platform/refused.ts';
import { namesOfCopies } from '../../platform/second-copies.ts';
import type { Change } from '../../platform/write-twice.ts';
import { dataKey } from '../data-key.ts';
import { type Kind, open, recordKey, removal, seal, unseal } from '../vault.ts';

/** What names somebody or something about a filing. Opened with the vault, and written only within `inTracker`. */
export const filingDetailKind: Kind<FilingDetail> = { kind: 'filing', version: 1, schema: filingDetail };

const empty: FilingDetail = { applet: '', appId: '', recordNumber: '', notes: '', rejections: [] };

const unlessDamaged = (error: unknown): undefined => {
  if (error instanceof Refused && error.fault === 'damaged') return undefined;
  throw error;
};

/** Opens one; a damaged one is set aside, and there is none then. Rejects as `locked`. */
export const readDetail = async (id: string): Promise<FilingDetail> =>
  (await open(filingDetailKind, id).catch(unlessDamaged)) ?? empty;

/** Within `inTracker`: the change that puts these into a filing's detail; '' takes a link away. */
export async function detailChange(id: string, change: FilingDetailChange): Promise<Change> {
  const { profileId, appletId, ...rest } = { ...(await readDetail(id)), ...change };
  return seal(filingDetailKind, id, { ...rest, ...(profileId && { profileId }), ...(appletId && { appletId }) });
}

export const detailRemoval = (id: string): Change => removal(filingDetailKind, id);

const keyOf = (id: string): string => recordKey(filingDetailKind, id);

/** All there are of these, by id. Rejects as `locked`. */
export async function readDetails(ids: readonly string[]): Promise<Map<string, FilingDetail>> {
  await dataKey();
  const raws = await readKeys('local', ids.map(keyOf));
  const copies = new Set(await namesOfCopies(keyOf('')));
  const found = await Promise.all(
    ids.map(async (id) => {
      const raw = raws[keyOf(id)];
      if (raw === null || (raw === undefined && !copies.has(keyOf(id)))) return undefined;
      const present = raw === undefined ? undefined : await unseal(filingDetailKind, id, raw).catch(() => undefined);
      // Again and by itself where that fails: it comes from its copy.
      return present ?? open(filingDetailKind, id).catch(unlessDamaged);
    }),
  );
  return new Map(ids.flatMap((id, at) => (found[at] ? [[id, found[at]] as const] : [])));
}

import { readKeys } from '../../platform/read-keys.ts';
import { readTwice } from '../../platform/read-twice.ts';
import { Refused } from '../../platform/refused.ts';
import { copiesComplete, namesOfCopies } from '../../platform/second-copies.ts';
import { type Change, writeTwice } from '../../platform/write-twice.ts';
import type { Filing } from '../../tracker/filing.ts';
import { type FilingIndex, indexKey, indexOf, indexRecord, indexRowOf, parsedIndex } from './filing-index.ts';
import { filingIdIn, filingKey, filingRecord, openFiling, parsedFiling } from './filing-keys.ts';

/** One after another: the background alone writes filings and what is said of them, one change at a time. */
export const inTracker = <T>(deed: () => Promise<T>): Promise<T> =>
  navigator.locks.request('tracker', deed) as Promise<T>;

/** Within `inTracker`: the filings there are, and their index. */
export interface Tracked {
  index: FilingIndex;
  filings: ReadonlyMap<string, Filing>;
}

const unlessDamaged = (error: unknown): undefined => {
  if (error instanceof Refused && error.fault === 'damaged') return undefined;
  throw error;
};

/** From its second copy, which takes its place; undefined, and set aside, where that does not parse either. */
const mended = (id: string): Promise<Filing | undefined> =>
  readTwice(filingKey(id), (raw) => openFiling(id, raw)).catch(unlessDamaged);

/** Those of these that can be read. */
async function readAll(ids: readonly string[]): Promise<Map<string, Filing>> {
  const raws = await readKeys('local', ids.map(filingKey));
  const found = new Map<string, Filing>();
  for (const id of ids) {
    const raw = raws[filingKey(id)];
    const one = parsedFiling(id, raw) ?? (raw === null ? undefined : await mended(id));
    if (one) found.set(id, one);
  }
  return found;
}

/** Ids of all that is stored or was. Reads every key, unless the names of the copies say already that there is none. */
async function idsStored(): Promise<string[]> {
  const copies = await namesOfCopies(filingKey(''));
  if (copies.length === 0 && (await copiesComplete())) return [];
  const present = await readKeys('local', null);
  return [...new Set([...Object.keys(present), ...copies])].flatMap((key) => filingIdIn(key) ?? []);
}

async function rebuilt(): Promise<Tracked> {
  const filings = await readAll(await idsStored());
  const index = indexOf([...filings.values()]);
  // Kept at once, since to make it all filings are read. That it could not be written is no reason to show none.
  if (filings.size) await writeTwice([{ key: indexKey, value: indexRecord(index) }]).catch(() => undefined);
  return { index, filings };
}

async function readIndex(raw: unknown): Promise<FilingIndex> {
  const index = parsedIndex(raw);
  if (!index) throw new Refused('damaged');
  return index;
}

/** Within `inTracker`: the index; undefined where it was lost, or did not parse and was set aside. */
const indexOnDisk = (): Promise<FilingIndex | undefined> => readTwice(indexKey, readIndex).catch(unlessDamaged);

/** Within `inTracker`: everything. An index that is lost, or names a filing that is, is made anew. */
export async function readTracked(): Promise<Tracked> {
  const index = await indexOnDisk();
  if (!index) return rebuilt();
  const filings = await readAll(index.rows.map(({ id }) => id));
  return filings.size === index.rows.length ? { index, filings } : rebuilt();
}

/** Within `inTracker`: one filing and the index, or `noSuchFiling`. */
export async function readFiling(id: string): Promise<{ index: FilingIndex; filing: Filing }> {
  const index = await indexOnDisk();
  const filing = index?.rows.some((row) => row.id === id) ? (await readAll([id])).get(id) : undefined;
  if (index && filing) return { index, filing };
  const all = await rebuilt();
  const found = all.filings.get(id);
  if (!found) throw new Refused('noSuchFiling');
  return { index: all.index, filing: found };
}

/** Within `inTracker`: the index alone, for what adds to it. */
export const readIndexAlone = async (): Promise<FilingIndex> => (await indexOnDisk()) ?? (await rebuilt()).index;

/** Within `inTracker`: what changes with these and in the index, to be written in one step. */
export function filingChanges({ next, rows }: FilingIndex, changed: readonly Filing[]): Change[] {
  const ids = new Set(changed.map(({ id }) => id));
  const index: FilingIndex = {
    next: Math.max(next, ...changed.map(({ number }) => number + 1)),
    rows: [...rows.filter(({ id }) => !ids.has(id)), ...changed.map(indexRowOf)],
  };
  const values = changed.map((filing) => ({ key: filingKey(filing.id), value: filingRecord(filing) }));
  return [...values, { key: indexKey, value: indexRecord(index) }];
}

/** Within `inTracker`: writes these and the index in one step, with what else changes then. */
export async function writeFilings(
  index: FilingIndex,
  changed: readonly Filing[],
  more: readonly Change[] = [],
): Promise<void> {
  await writeTwice([...filingChanges(index, changed), ...more]);
}

/** Within `inTracker`: takes these away for good, with what else goes then. */
export async function dropFilings(
  { next, rows }: FilingIndex,
  ids: ReadonlySet<string>,
  more: readonly Change[],
): Promise<void> {
  const left = { next, rows: rows.filter(({ id }) => !ids.has(id)) };
  const gone = [...ids].map((id) => ({ key: filingKey(id), value: null }));
  await writeTwice([...gone, { key: indexKey, value: indexRecord(left) }, ...more]);
}

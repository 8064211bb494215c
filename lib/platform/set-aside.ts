import { browser } from 'wxt/browser';
import { readKeys } from './read-keys.ts';
import { type StorageKey, splitKey } from './storage-key.ts';
import { writeTogether } from './write-together.ts';

/** Something stored that no longer fits, exactly as it was found. */
export interface Aside {
  /** Key it lies under now: `aside:<first key>:<time>`, or `replaced:…` where a second copy took its place. */
  key: string;
  from: string;
  time: number;
  replaced: boolean;
  /** Undefined where nothing was found in the place of a record that had a copy. */
  raw: unknown;
}

/** Where a thing that could not be read is put. `from`: where it was. */
export const asideKey = (from: string, time: number): string => `aside:${from}:${time}`;
/** Where the thing is put that a second copy took the place of, as `{ found }`. */
export const replacedKey = (from: string, time: number): string => `replaced:${from}:${time}`;

/** Moves what does not parse out of the way, within its area, without losing it: first the copy, then the original. */
export async function setAside(key: StorageKey, raw: unknown, time: number): Promise<void> {
  const [area, name] = splitKey(key);
  await writeTogether(area, { [asideKey(key, time)]: raw });
  await browser.storage[area].remove(name);
}

const put = /^(aside|replaced):(.*):(\d+)$/u;

/** Everything set aside on disk so far, oldest first. */
export async function asides(): Promise<Aside[]> {
  const all = Object.entries(await readKeys('local', null));
  return all
    .flatMap(([key, value]): Aside[] => {
      const [, how, from, time] = put.exec(key) ?? [];
      if (from === undefined) return [];
      const replaced = how === 'replaced';
      const raw = replaced ? (value as { found?: unknown } | null)?.found : value;
      return [{ key, from, time: Number(time), replaced, raw }];
    })
    .sort((a, b) => a.time - b.time);
}

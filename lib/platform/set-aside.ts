import { browser } from 'wxt/browser';
import { type StorageKey, splitKey } from './storage-key.ts';
import { writeTogether } from './write-together.ts';

/** Something stored that no longer fits, exactly as it was found. */
export interface Aside {
  /** Key it lies under now: `aside:<first key>:<time>`. */
  key: string;
  from: string;
  time: number;
  raw: unknown;
}

const prefix = 'aside:';

/** Where something is put aside. */
export const asideKey = (key: StorageKey, time: number): string => `${prefix}${key}:${time}`;

/** Moves what does not parse out of the way, within its area, without losing it: first the copy, then the original. */
export async function setAside(key: StorageKey, raw: unknown, time: number): Promise<void> {
  const [area, name] = splitKey(key);
  await writeTogether(area, { [asideKey(key, time)]: raw });
  await browser.storage[area].remove(name);
}

/** Everything set aside on disk so far, oldest first. */
export async function asides(): Promise<Aside[]> {
  const all = Object.entries(await browser.storage.local.get(null)).filter(([key]) => key.startsWith(prefix));
  return all
    .map(([key, raw]) => {
      const end = key.lastIndexOf(':');
      return { key, from: key.slice(prefix.length, end), time: Number(key.slice(end + 1)), raw };
    })
    .sort((a, b) => a.time - b.time);
}

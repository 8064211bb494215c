import { now } from './clock.ts';
import { readKeys } from './read-keys.ts';
import { Refused } from './refused.ts';
import { hasCopy } from './second-copies.ts';
import { asideKey, replacedKey } from './set-aside.ts';
import { settledCopy, writeTwice } from './write-twice.ts';

/** What it opens to, or nothing where it is damaged. Any other refusal (locked, say) is no reason to touch a record. */
async function tried<T>(opens: (raw: unknown) => Promise<T>, raw: unknown): Promise<{ value: T } | undefined> {
  if (raw === undefined) return undefined;
  try {
    return { value: await opens(raw) };
  } catch (error) {
    if (error instanceof Refused && error.fault === 'damaged') return undefined;
    throw error;
  }
}

/**
 * A record, or undefined where there is none. One that is missing or damaged comes from its second copy, which is written
 * back; what was found in its place is kept, and thereby that it happened. Where the copy is damaged too, or there is
 * none, what there is is set aside and the answer is `damaged`: whoever asked for a list then makes it anew.
 */
export async function readTwice<T>(key: string, opens: (raw: unknown) => Promise<T>): Promise<T | undefined> {
  const raw = (await readKeys('local', [key]))[key];
  if (raw === null) return undefined;
  const present = await tried(opens, raw);
  if (present) return present.value;

  const copy = hasCopy(key) ? await settledCopy(key) : undefined;
  if (raw === undefined && copy === undefined) return undefined;
  const second = await tried(opens, copy);
  const time = now();
  const found = { key, value: raw };
  if (second) {
    const back = [
      { key, value: copy },
      { key: replacedKey(`local:${key}`, time), value: { found: raw } },
    ];
    // Where there is no room to write it back, the copy serves as long as it must.
    const written = await writeTwice(back, found).catch(() => true);
    return written ? second.value : readTwice(key, opens);
  }
  const aside = hasCopy(key)
    ? [
        { key: asideKey(`local:${key}`, time), value: raw },
        { key: asideKey(`copy:${key}`, time), value: copy },
      ]
    : [{ key: replacedKey(`local:${key}`, time), value: { found: raw } }]; // a list: made anew from what it lists
  const changes = [{ key, value: null }, ...aside].filter(({ value }) => value !== undefined);
  if (!(await writeTwice(changes, found))) return readTwice(key, opens);
  throw new Refused('damaged');
}

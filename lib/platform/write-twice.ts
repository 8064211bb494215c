import { browser } from 'wxt/browser';
import { readKeys } from './read-keys.ts';
import { Refused } from './refused.ts';
import { room } from './room.ts';
import { sameStored } from './same-stored.ts';
import { copiesComplete, copyOf, hasCopy, keepCopies } from './second-copies.ts';
import { writeTogether } from './write-together.ts';

/** What to put under a key of storage; null: remove what stands there. */
export interface Change {
  key: string;
  value: unknown;
}

/** Names of records whose copies are behind: written in the same step as the records themselves. */
const dueKey = 'copies-due';

const dueCopies = async (): Promise<string[]> => {
  const { [dueKey]: due } = await readKeys('local', [dueKey]);
  return Array.isArray(due) ? due.filter((key) => typeof key === 'string') : [];
};

/** How many records have no second copy, or an old one: because the browser could not write it. */
export const copiesBehind = async (): Promise<number> => (await dueCopies()).length;

const large = 1_000_000;

/** Before a large change: is there room for it and its copy? A disk written full hurts more than this extension. */
async function refuseWithoutRoom(values: Record<string, unknown>): Promise<void> {
  const bytes = JSON.stringify(values).length;
  if (bytes < large) return;
  const { usage, quota } = await room();
  if (usage !== undefined && quota !== undefined && usage + 2 * bytes > quota) throw new Refused('noRoom');
}

/** One change after another, and nobody looks between a record and its copy. */
const inTurn = <T>(deed: () => Promise<T>): Promise<T> => navigator.locks.request('records', deed) as Promise<T>;

/**
 * The second copy of a record, once no change is under way: until its copy is made, a record just written looks like one
 * whose copy is missing or old. What was read of the record before may be another by then.
 */
export const settledCopy = (key: string): Promise<unknown> => inTurn(() => copyOf(key));

/** The same; undefined also where it is known to be old. */
export const currentCopy = (key: string): Promise<unknown> =>
  inTurn(async () => ((await dueCopies()).includes(key) ? undefined : copyOf(key)));

async function bringCopiesUp(due: readonly string[], written: ReadonlyMap<string, unknown>): Promise<void> {
  // What was just written is copied from memory, not read back: the disk may already have spoilt it.
  const others = due.filter((key) => !written.has(key));
  const found = await readKeys('local', (await copiesComplete()) ? others : null);
  const all = new Map([...Object.entries(found), ...written].filter(([, value]) => value !== undefined));
  await keepCopies(new Map([...all].filter(([key]) => hasCopy(key))));
  const removed = [...all].filter(([, value]) => value === null).map(([key]) => key);
  await browser.storage.local.remove([...removed, dueKey]);
}

/**
 * Writes and removes in one step of storage, and then the second copies in one step of the database.
 *
 * Acknowledged means: in storage. The order is record first, copy second, because then one `set` decides: before it
 * nothing has changed, after it everything has. The same `set` notes whose copies are due, so that whatever ends the
 * worker before the copies are made, the next change makes up for it. A record removed is null in storage until its copy
 * is gone: absent means lost, null means removed, and nothing removed comes back.
 *
 * A copy that cannot be written fails no save (a person whose database is full still wants the answers kept): it stays
 * due, is tried again with every change, and `copiesBehind` tells.
 *
 * `onlyWhile`: what must still stand under a key for the change to be made; false where it does not.
 */
export const writeTwice = (changes: readonly Change[], onlyWhile?: Change): Promise<boolean> =>
  inTurn(async () => {
    if (onlyWhile) {
      const { [onlyWhile.key]: present } = await readKeys('local', [onlyWhile.key]);
      if (!sameStored(present, onlyWhile.value)) return false;
    }
    const written = new Map(changes.map(({ key, value }) => [key, value]));
    const due = [...new Set([...(await dueCopies()), ...[...written.keys()].filter(hasCopy)])];
    const values = Object.fromEntries(written);
    await refuseWithoutRoom(values);
    await writeTogether('local', due.length ? { ...values, [dueKey]: due } : values);
    await bringCopiesUp(due, written).catch(() => undefined);
    return true;
  });

import { inDatabase } from './database.ts';
import { Refused } from './refused.ts';

// What can be made anew from other records needs no copy, and an old copy of it would mislead: the list of profiles.
const copied = /^(?:record:(?!index:)|vault:key$)/u;

/** Is what stands under this key of storage kept twice? */
export const hasCopy = (key: string): boolean => copied.test(key);

/** No record is called this: it says that every record has had its copy made once. */
const complete = ':complete';

const unreadable = (): never => {
  throw new Refused('unreadable');
};

/** The second copy of a record, as it was stored; undefined: there is none. */
export const copyOf = (key: string): Promise<unknown> =>
  inDatabase((database) => database.get('copies', key)).catch(unreadable);

/** Names of all records that begin like this and have a copy. */
export const namesOfCopies = (prefix: string): Promise<string[]> =>
  inDatabase((database) => database.getAllKeys('copies', IDBKeyRange.bound(prefix, `${prefix}\uffff`))).catch(
    unreadable,
  );

/** False in a browser profile whose records were written before there were copies, or whose database was lost. */
export const copiesComplete = async (): Promise<boolean> => (await copyOf(complete)) === true;

/** Makes and (for null) deletes copies in one step: all of them, or none. */
export const keepCopies = (records: ReadonlyMap<string, unknown>): Promise<void> =>
  inDatabase(async (database) => {
    const transaction = database.transaction('copies', 'readwrite', { durability: 'strict' });
    const { store } = transaction;
    const done = [...records].map(([key, value]) => (value === null ? store.delete(key) : store.put(value, key)));
    await Promise.all([...done, store.put(true, complete), transaction.done]);
  });

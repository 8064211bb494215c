import { inDatabase } from './database.ts';
import { Refused } from './refused.ts';

// Lists can be made anew from the records they list: they need no copy, and an old one would mislead. Filings lie in the
// clear in both places.
const copied = /^(?:record:(?!(?:index|drafts|trash-list):)|filing:|vault:key$)/u;

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

/** Makes and (for null) deletes copies. Where that fails, some may be made and others not: whoever asked asks again. */
export const keepCopies = (records: ReadonlyMap<string, unknown>): Promise<void> =>
  inDatabase(async (database) => {
    const transaction = database.transaction('copies', 'readwrite', { durability: 'strict' });
    const { store, done } = transaction;
    done.catch(() => undefined); // heard below; an end while the first write is being made is heard there
    for (const [key, value] of records) await (value === null ? store.delete(key) : store.put(value, key));
    await store.put(true, complete);
    await done;
  });

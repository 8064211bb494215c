import { type Database, inDatabase, type ScanSize, type SealedBytes } from './database.ts';
import { Refused } from './refused.ts';

// Strict: what was acknowledged must be on the disk, not only handed to it.
const writing = (database: Database) =>
  database.transaction(['scans', 'scanSizes'], 'readwrite', { durability: 'strict' });
type Writing = ReturnType<typeof writing>;

/** Changes both stores in one step: the whole of it, or nothing and `noRoom` or `notSaved`. */
async function change(deed: (transaction: Writing) => Promise<void>): Promise<void> {
  const inOneStep = async (database: Database) => {
    const transaction = writing(database);
    const done = transaction.done.catch((error) => error); // also while the deed is still at its first write
    try {
      await deed(transaction);
    } catch (error) {
      // A put that throws at once would leave what was put before it to be committed.
      if (!transaction.error) transaction.abort();
      await done;
      throw error;
    }
    await transaction.done;
  };
  await inDatabase(inOneStep).catch((error) => {
    throw new Refused(error instanceof Error && error.name === 'QuotaExceededError' ? 'noRoom' : 'notSaved');
  });
}

export const storeScan = (id: string, sealed: SealedBytes, size: ScanSize): Promise<void> =>
  change(async (transaction) => {
    await transaction.objectStore('scans').put(sealed, id);
    await transaction.objectStore('scanSizes').put(size, id);
  });

export const removeScans = (ids: readonly string[]): Promise<void> =>
  change(async (transaction) => {
    for (const id of ids) {
      await transaction.objectStore('scans').delete(id);
      await transaction.objectStore('scanSizes').delete(id);
    }
  });

/** Notes what is known of scans without opening them. */
export const noteScans = (sizes: ReadonlyMap<string, ScanSize>): Promise<void> =>
  change(async (transaction) => {
    for (const [id, size] of sizes) await transaction.objectStore('scanSizes').put(size, id);
  });

export const sealedScan = (id: string): Promise<SealedBytes | undefined> =>
  inDatabase((database) => database.get('scans', id));

/** What is known of every scan. */
export const scanSizes = (): Promise<Map<string, ScanSize>> =>
  inDatabase(async (database) => {
    const { store } = database.transaction('scanSizes');
    const [ids, sizes] = await Promise.all([store.getAllKeys(), store.getAll()]);
    return new Map(ids.map((id, at) => [id, sizes[at] as ScanSize]));
  });

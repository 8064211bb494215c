import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

/** Bytes under the data key, as they lie on disk. */
export interface SealedBytes {
  version: number;
  iv: Uint8Array<ArrayBuffer>;
  data: ArrayBuffer;
}

/** `unreferredSince`: found then with nobody referring to it. */
export interface ScanSize {
  bytes: number;
  storedAt: number;
  unreferredSince?: number;
}

/** Every store of the extension's one database. */
interface Contents extends DBSchema {
  /** The device key, under 'device'. */
  keys: { key: string; value: CryptoKey };
  /** Second copies of small records, by the key of storage they are copies of. */
  copies: { key: string; value: unknown };
  /** Scans, by id. */
  scans: { key: string; value: SealedBytes };
  /** What must be known of a scan without opening it, by its id: never a name, a type or a picture. */
  scanSizes: { key: string; value: ScanSize };
}
export type Database = IDBPDatabase<Contents>;

/** A new store: one line here, and the version one up. What a browser profile has already is left as it is. */
const stores = ['keys', 'copies', 'scans', 'scanSizes'] as const;
const version = 2; // 1: keys alone

/** Opens the extension's database for one deed. Content scripts and pages cannot reach it: it is of our own origin. */
export async function inDatabase<T>(deed: (database: Database) => Promise<T>): Promise<T> {
  const database = await openDB<Contents>('beian-pilot', version, {
    upgrade: (opened) => {
      for (const store of stores) if (!opened.objectStoreNames.contains(store)) opened.createObjectStore(store);
    },
  });
  try {
    return await deed(database);
  } finally {
    database.close();
  }
}

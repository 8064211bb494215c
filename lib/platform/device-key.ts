import { type DBSchema, openDB } from 'idb';
import { Refused } from './refused.ts';

interface Keys extends DBSchema {
  keys: { key: string; value: CryptoKey };
}

const newKey = () => crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);

async function load(): Promise<CryptoKey> {
  const database = await openDB<Keys>('beian-pilot', 1, { upgrade: (db) => void db.createObjectStore('keys') });
  try {
    const present = await database.get('keys', 'device');
    if (present) return present;
    const made = await newKey(); // before the transaction: it would end while waiting
    const transaction = database.transaction('keys', 'readwrite');
    const raced = await transaction.store.get('device');
    if (!raced) await transaction.store.put(made, 'device');
    await transaction.done;
    return raced ?? made;
  } finally {
    database.close();
  }
}

let loading: Promise<CryptoKey> | undefined;

/**
 * The key of this browser profile, made at first use, not extractable, in the extension's own IndexedDB, which no
 * content script or page reaches. It does not protect against someone who copies the whole browser profile: the bytes
 * lie in its folder.
 */
export function deviceKey(): Promise<CryptoKey> {
  loading ??= load().catch(() => {
    loading = undefined; // a full disk may be emptied: try again next time
    throw new Refused('keyUnavailable');
  });
  return loading;
}

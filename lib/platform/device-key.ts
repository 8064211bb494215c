import { inDatabase } from './database.ts';
import { Refused } from './refused.ts';

const newKey = () => crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);

const load = (): Promise<CryptoKey> =>
  inDatabase(async (database) => {
    const present = await database.get('keys', 'device');
    if (present) return present;
    const made = await newKey(); // before the transaction: it would end while waiting
    // Strict: records are wrapped by it at once, and would be lost with it were it only handed to the disk.
    const transaction = database.transaction('keys', 'readwrite', { durability: 'strict' });
    transaction.done.catch(() => undefined); // heard below; an end while it is being put is heard there
    const raced = await transaction.store.get('device');
    if (!raced) await transaction.store.put(made, 'device');
    await transaction.done;
    return raced ?? made;
  });

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

/** Deletes it; another is made when one is needed. For when nothing is wrapped with it any more. */
export async function dropDeviceKey(): Promise<void> {
  loading = undefined;
  await inDatabase((database) => database.delete('keys', 'device'));
}

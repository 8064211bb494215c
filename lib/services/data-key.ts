import { fromBase64 } from '../platform/base64.ts';
import type { KeyRecord } from '../platform/key-record.ts';
import { Refused } from '../platform/refused.ts';
import { held } from './held-key.ts';
import { keyOnDisk } from './key-on-disk.ts';
import { unwrapTwice } from './unwrap-twice.ts';

/** The last key imported, by the text it came from. Never handed out unless the vault was found open just now. */
let imported: { from: string; key: CryptoKey } | undefined;

export const forgetDataKey = (): void => {
  imported = undefined;
};

/** The data key as a key that encrypts and decrypts and cannot be taken out again. */
export const importDataKey = (bytes: Uint8Array<ArrayBuffer>): Promise<CryptoKey> =>
  crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt']);

async function importOnce(from: string, bytes: () => Promise<Uint8Array<ArrayBuffer>>): Promise<CryptoKey> {
  if (imported?.from !== from) imported = { from, key: await importDataKey(await bytes()) };
  return imported.key;
}

async function heldKey(): Promise<CryptoKey> {
  const found = await held();
  if (found) return importOnce(found.key, async () => fromBase64(found.key));
  forgetDataKey();
  throw new Refused('locked');
}

// In device mode this browser profile opens the vault by itself whenever it is asked, so a lock would keep nobody out
// and there is none: the bytes need not lie in session storage at all.
const deviceHeldKey = (record: KeyRecord): Promise<CryptoKey> => importOnce(record.data, () => unwrapTwice(record));

/**
 * The key of all that is in the vault, for this one use: asked anew each time, because it says whether the vault is
 * open. Refused as `locked`, also while nothing has been chosen yet.
 */
export async function dataKey(): Promise<CryptoKey> {
  const record = await keyOnDisk();
  if (!record) throw new Refused('locked');
  return record.mode === 'device' ? deviceHeldKey(record) : heldKey();
}

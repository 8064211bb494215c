import { z } from '../zod.ts';
import { fromBase64, toBase64 } from './base64.ts';
import { type Binding, decrypt, encrypt, sealed } from './crypto.ts';
import { deviceKey } from './device-key.ts';
import { freshKdf, kdf } from './kdf.ts';
import { passphraseKey } from './passphrase-key.ts';
import { Refused } from './refused.ts';

const version = 1;
const common = { ...sealed.shape, version: z.literal(version) };

/** The data key as it lies on disk: wrapped by what a passphrase makes, or by the key of this browser profile. */
export const keyRecord = z.discriminatedUnion('mode', [
  z.object({ ...common, mode: z.literal('passphrase'), kdf }),
  z.object({ ...common, mode: z.literal('device') }),
]);
export type KeyRecord = z.infer<typeof keyRecord>;
type Wrapping = Pick<KeyRecord & { mode: 'passphrase' }, 'mode' | 'kdf'> | { mode: 'device' };

// Bound to what it is for and how it was made: neither another ciphertext nor other parameters pass for it.
const bindingOf = (way: Wrapping): Binding => [
  'beian-pilot vault key',
  version,
  way.mode,
  ...(way.mode === 'passphrase' ? [way.kdf.name, way.kdf.memory, way.kdf.passes, way.kdf.lanes, way.kdf.salt] : []),
];

/** 256 random bits. */
export const newDataKey = (): Uint8Array<ArrayBuffer> => crypto.getRandomValues(new Uint8Array(32));

/** Wraps the data key: by a passphrase, or without one by the device key. */
export async function wrap(bytes: Uint8Array, passphrase?: string): Promise<KeyRecord> {
  if (passphrase === undefined) {
    const way = { mode: 'device' } as const;
    return { version, ...way, ...(await encrypt(await deviceKey(), bindingOf(way), toBase64(bytes))) };
  }
  const way = { mode: 'passphrase', kdf: freshKdf() } as const;
  const key = await passphraseKey(passphrase, way.kdf);
  return { version, ...way, ...(await encrypt(key, bindingOf(way), toBase64(bytes))) };
}

/**
 * The data key again. Refused as `wrongPassphrase` (or the record was changed: nobody can tell which), `weakened`, or
 * `keyUnavailable` when the device key is not the one it was wrapped with.
 */
export async function unwrap(record: KeyRecord, passphrase = ''): Promise<Uint8Array<ArrayBuffer>> {
  const byPhrase = record.mode === 'passphrase';
  if (byPhrase && passphrase === '') throw new Refused('wrongPassphrase');
  const key = byPhrase ? await passphraseKey(passphrase, record.kdf) : await deviceKey();
  try {
    return fromBase64(await decrypt(key, bindingOf(record), record));
  } catch {
    throw new Refused(byPhrase ? 'wrongPassphrase' : 'keyUnavailable');
  }
}

import { argon2 } from './argon2.ts';
import { fromBase64 } from './base64.ts';
import { type Kdf, refuseWeakened } from './kdf.ts';
import { Refused } from './refused.ts';

const least = 8;

// NFKC: an input method left on writes Ａ１ for A1, and systems differ in how they compose é. Behind the dots of a
// password field nobody sees which of them was typed, so they count as the same; what that loses in guesses is little.
const plain = (passphrase: string): string => passphrase.normalize('NFKC');

/** For a new passphrase. Only its length is judged: rules about kinds of signs make people choose worse ones. */
export function refuseWeakPassphrase(passphrase: string): void {
  if ([...plain(passphrase)].length < least) throw new Refused('weakPassphrase');
}

/** The key a passphrase stands for, good for wrapping only and not extractable. Parameters below the floor: `weakened`. */
export async function passphraseKey(passphrase: string, kdf: Kdf): Promise<CryptoKey> {
  refuseWeakened(kdf);
  const bytes = await argon2(plain(passphrase), { ...kdf, salt: fromBase64(kdf.salt) });
  return crypto.subtle.importKey('raw', new Uint8Array(bytes), 'AES-GCM', false, ['encrypt', 'decrypt']);
}

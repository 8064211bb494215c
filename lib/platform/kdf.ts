import { z } from '../zod.ts';
import { toBase64 } from './base64.ts';
import { Refused } from './refused.ts';

/**
 * How a passphrase became a key, as stored beside what that key wraps. The upper bounds keep a spoilt or foreign record
 * from asking for all the memory there is.
 */
export const kdf = z.object({
  name: z.literal('argon2id'),
  /** In KiB. */
  memory: z.number().int().min(8).max(1_048_576),
  passes: z.number().int().min(1).max(16),
  lanes: z.number().int().min(1).max(8),
  salt: z.base64(),
});
export type Kdf = z.infer<typeof kdf>;

/** What is used now, and the least that is accepted of what is stored. Raising one leaves the other as it was. */
const present = { memory: 65_536, passes: 3, lanes: 1 } as const;
const floors = { memory: 65_536, passes: 3, lanes: 1, salt: 24 } as const; // a salt of 16 bytes has 24 signs

/** Parameters for a new wrapping, with a salt of its own. */
export const freshKdf = (): Kdf => ({
  name: 'argon2id',
  ...present,
  salt: toBase64(crypto.getRandomValues(new Uint8Array(16))),
});

/** Whoever can write our storage must not make the next passphrase typed cheap to guess: such a record is never used. */
export function refuseWeakened({ memory, passes, lanes, salt }: Kdf): void {
  const sound =
    memory >= floors.memory && passes >= floors.passes && lanes >= floors.lanes && salt.length >= floors.salt;
  if (!sound) throw new Refused('weakened');
}

import { z } from '../zod.ts';

const nothing = z.strictObject({});
// A passphrase is never trimmed; the bound only keeps a mistake (a pasted file) from costing minutes.
const passphrase = z.string().min(1).max(1000);

export const vaultState = z.object({
  /** `new`: nothing chosen yet. `device`: opened by this browser profile itself. */
  mode: z.enum(['new', 'passphrase', 'device']),
  locked: z.boolean(),
  /** When it locks by itself. */
  lockAt: z.number().optional(),
  lockMinutes: z.number(),
  /** After wrong passphrases: the next try is taken from then on. */
  retryAt: z.number().optional(),
  /** A page waits to be filled once it is open. */
  waiting: z.boolean(),
});
export type VaultState = z.infer<typeof vaultState>;

/** What our own pages ask about the lock. The passphrase is typed there and nowhere else. */
export const vaultMessages = {
  vaultState: { from: 'extension', request: nothing, reply: vaultState },
  /** The first choice: with a passphrase, or 「暂不设置密码」 without. */
  protect: { from: 'extension', request: z.object({ passphrase: passphrase.optional() }), reply: nothing },
  /** Refused as `wrongPassphrase`, or `tooSoon` before `retryAt`. */
  unlock: { from: 'extension', request: z.object({ passphrase }), reply: nothing },
  lock: { from: 'extension', request: nothing, reply: nothing },
  /** Wraps the same key anew. `from`: the present passphrase, absent in device mode. Without `to`: device mode. */
  changePassphrase: {
    from: 'extension',
    request: z.object({ from: passphrase.optional(), to: passphrase.optional() }),
    reply: nothing,
  },
  setLockAfter: {
    from: 'extension',
    request: z.object({ minutes: z.number().int().min(1).max(1440) }),
    reply: nothing,
  },
  /**
   * Records that could not be read, by the key they had; as they were found they lie aside. `replaced`: the second copy
   * stands in their place, nothing is lost.
   */
  setAside: {
    from: 'extension',
    request: nothing,
    reply: z.array(z.object({ from: z.string(), time: z.number(), replaced: z.boolean() })),
  },
  /** What was set aside, as a file's text (ciphertext as found). */
  exportAside: { from: 'extension', request: nothing, reply: z.object({ text: z.string() }) },
  /** How many records have no second copy, or an old one, because it could not be written. */
  copiesBehind: { from: 'extension', request: nothing, reply: z.object({ count: z.number() }) },
} as const;

import { fieldIds } from '../fields/index.ts';
import { z } from '../zod.ts';
import { longestHeader } from './backup-start.ts';

const id = z.string().min(1).max(64);
const name = z.string();
const nothing = z.strictObject({});
const count = z.number().int().nonnegative();
const passphrase = z.string().min(1).max(1000);
const header = z.string().max(longestHeader);
// A film of 10 MB is 14 million signs.
const lines = z.array(z.string().max(20_000_000)).min(1).max(20_000);
const restoreId = z.object({ restoreId: id });
const piece = restoreId.extend({
  /** Number of the first line; the header is line 0. From line 1 on it begins anew. */
  from: z.number().int().min(1),
  lines,
});
const about = z.object({
  createdAt: z.number(),
  /** Backups of the first version tell of no filings: they have none. */
  counts: z.object({ profiles: count, trash: count, scans: count, filings: count.optional() }),
});

/** A profile in a backup, beside what is here. */
export const restoreRow = z.object({
  id,
  name,
  applets: z.array(name),
  /** `new`: there is none here. `differs`: there is, with other answers or scans. */
  state: z.enum(['new', 'same', 'differs']),
  /** When it was last changed, in the backup and here. */
  updatedAt: z.number(),
  here: z.object({ name, updatedAt: z.number() }).optional(),
  /** Fields whose answers differ. */
  changed: z.array(z.enum(fieldIds)),
  /** Scans it refers to; of these, in the file and not readable here; in neither. */
  scans: count,
  scansBack: count,
  scansLost: count,
});
export type RestoreRow = z.infer<typeof restoreRow>;

/** `scans`: only those that are not readable here. */
export const restoreChoice = z.object({
  id,
  how: z.enum(['add', 'replace', 'keepBoth', 'scans']),
  /** `updatedAt` of the one here, as the preview told it: saved in between, it is refused as `changedElsewhere`. */
  basedOn: z.number().optional(),
});
export type RestoreChoice = z.infer<typeof restoreChoice>;

/** Backups in and out, in pieces: a vault with its scans is larger than a message may be. */
export const backupMessages = {
  /** What a backup would hold, before it is made. `bytes`: about, in the file. `drafts`: unsaved edits, which it does not. */
  backupPlan: {
    from: 'extension',
    request: nothing,
    reply: z.object({
      profiles: count,
      trash: count,
      filings: count,
      drafts: count,
      bytes: count,
      scans: z.object({ count, bytes: count }),
    }),
  },
  /** `passphrase`: of the file alone. Without one it opens with the vault's; in device mode there must be one. */
  beginBackup: {
    from: 'extension',
    request: z.object({ scans: z.boolean(), passphrase: passphrase.optional() }),
    reply: z.object({ backupId: id, records: count }),
  },
  /** The next lines of the file, each without its end. `unreadable`: scans left out because they could not be read. */
  backupLines: {
    from: 'extension',
    request: z.object({ backupId: id }),
    reply: z.object({ lines: z.array(z.string()), written: count, done: z.boolean(), unreadable: count }),
  },
  /** What the first line of a file says. Refused as `notABackup`, `newerBackup`, `damagedBackup`. */
  peekBackup: { from: 'extension', request: z.object({ header }), reply: about },
  /** Opens a backup with its passphrase. It stays open for half an hour, or until the vault is locked. */
  openBackup: { from: 'extension', request: z.object({ header, passphrase }), reply: restoreId },
  /** First time through the file: every line is opened, nothing is changed. */
  checkBackup: { from: 'extension', request: piece, reply: nothing },
  /**
   * What a restore would change, once the whole file was found sound. `onlyHere`: profiles that stay as they are.
   * `filings`: those not here, and those of which more has happened there.
   */
  previewRestore: {
    from: 'extension',
    request: restoreId,
    reply: z.object({
      rows: z.array(restoreRow),
      onlyHere: count,
      trash: count,
      filings: count,
      settings: z.boolean(),
    }),
  },
  beginRestore: {
    from: 'extension',
    request: restoreId.extend({
      choices: z.array(restoreChoice).max(100_000),
      trash: z.boolean(),
      filings: z.boolean().default(true),
      settings: z.boolean(),
    }),
    reply: nothing,
  },
  /** Second time through the file: the scans that were chosen are stored; nobody refers to them yet. */
  restoreLines: { from: 'extension', request: piece, reply: nothing },
  /** Everything else in one step. `unshared`: people kept apart from other profiles, where they differ. */
  finishRestore: {
    from: 'extension',
    request: restoreId,
    reply: z.object({
      added: count,
      replaced: count,
      scans: count,
      trash: count,
      filings: count,
      unshared: count,
    }),
  },
  /** Forgets the backup; nothing more is changed. */
  closeRestore: { from: 'extension', request: restoreId, reply: nothing },
} as const;

import { backupFormat, backupStart, backupVersion } from '../../platform/backup-start.ts';
import { fromBase64, toBase64 } from '../../platform/base64.ts';
import { type Binding, decrypt, encrypt, sealed } from '../../platform/crypto.ts';
import { keyRecord, unwrap } from '../../platform/key-record.ts';
import { Refused } from '../../platform/refused.ts';
import { sha256Of } from '../../platform/sha256.ts';
import { z } from '../../zod.ts';
import { importDataKey } from '../data-key.ts';
import type { BackupLock } from './backup-lock.ts';

const count = z.number().int().nonnegative();
const header = z.object({
  format: z.literal(backupFormat),
  version: z.literal(backupVersion),
  createdAt: z.number(),
  /** `filings`: not in what the first version wrote. */
  counts: z.object({ profiles: count, trash: count, scans: count, filings: count.optional() }),
  /** A key under a passphrase, as a vault has it; and the key of this file under that one. */
  lock: keyRecord,
  key: sealed,
});
export type BackupHeader = z.infer<typeof header>;
export type BackupAbout = Pick<BackupHeader, 'createdAt' | 'counts'>;

const bindingOf = ({ createdAt }: Pick<BackupHeader, 'createdAt'>): Binding => [
  `${backupFormat} key`,
  backupVersion,
  createdAt,
];

/** The first line of a new backup, and the bytes of a key for it alone. Nothing in it but numbers and what is encrypted. */
export async function newHeader(about: BackupAbout, { record, key }: BackupLock) {
  const bytes = crypto.getRandomValues(new Uint8Array(32));
  const { createdAt, counts } = about;
  const first: BackupHeader = {
    format: backupFormat,
    version: backupVersion,
    createdAt,
    counts,
    lock: record,
    key: await encrypt(key, bindingOf(about), toBase64(bytes)),
  };
  const text = JSON.stringify(first).slice(0, -1);
  return { text: `${text},"check":"${await sha256Of(text)}"}`, bytes };
}

const parts = /^(.*),"check":"([0-9a-f]{64})"\}$/u;

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    throw new Refused('damagedBackup');
  }
};

/** What the first line says. The check in it tells a damaged file before anybody types a passphrase for it. */
export async function readHeader(text: string): Promise<BackupHeader> {
  if (!text.startsWith(backupStart)) throw new Refused('notABackup');
  const { version } = (parsed(text) ?? {}) as { version?: unknown };
  if (typeof version === 'number' && version > backupVersion) throw new Refused('newerBackup');
  const [, content = '', check] = parts.exec(text) ?? [];
  if (check === undefined || (await sha256Of(content)) !== check) throw new Refused('damagedBackup');
  const found = header.safeParse(parsed(text));
  if (!found.success || found.data.lock.mode !== 'passphrase') throw new Refused('damagedBackup');
  return found.data;
}

/** The key of the file. `wrongPassphrase`; `weakened` where the parameters would make the passphrase cheap to guess. */
export async function openHeader(found: BackupHeader, passphrase: string): Promise<Uint8Array<ArrayBuffer>> {
  const key = await importDataKey(await unwrap(found.lock, passphrase));
  try {
    return fromBase64(await decrypt(key, bindingOf(found), found.key));
  } catch {
    throw new Refused('damagedBackup');
  }
}

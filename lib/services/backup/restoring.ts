import type { RestoreChoice } from '../../platform/backup-messages.ts';
import type { ScanFile } from '../../platform/packed-file.ts';
import { Refused } from '../../platform/refused.ts';
import { dataKey } from '../data-key.ts';
import { scansIn } from '../profile-index.ts';
import { putScan } from '../scans.ts';
import { isReadable } from './is-readable.ts';
import { openedBackup } from './open-restore.ts';
import { newPass, type Pass, takeLines } from './pass.ts';

export interface RestoreWish {
  choices: readonly RestoreChoice[];
  trash: boolean;
  filings: boolean;
  settings: boolean;
}

/** The second time through a backup, with what was chosen. */
export interface Restoring {
  restoreId: string;
  wish: RestoreWish;
  pass?: Pass;
  scans: number;
}

// With the key of the vault, as in write-backup.ts.
const underWay = new WeakMap<CryptoKey, Restoring>();

/** Begins to restore what was chosen. Only from a file that was found sound to its end. */
export async function beginRestore(restoreId: string, wish: RestoreWish): Promise<void> {
  const key = await dataKey();
  if ((await openedBackup(restoreId)).sound === undefined) throw new Refused('backupOver');
  if (new Set(wish.choices.map(({ id }) => id)).size < wish.choices.length) throw new Refused('badRequest');
  underWay.set(key, { restoreId, wish, scans: 0 });
}

/** Scans of what was chosen. */
function wanted({ wish, pass }: Restoring): Set<string> {
  const chosen = wish.choices.flatMap(({ id }) => pass?.profiles.get(id) ?? []);
  const trashed = wish.trash ? [...(pass?.trash.values() ?? [])].map(({ profile }) => profile) : [];
  return new Set([...chosen, ...trashed].flatMap(scansIn));
}

/** Stores the scans that were chosen. What is here and readable stays; nobody refers to the new ones yet. */
export async function restoreLines(restoreId: string, from: number, lines: readonly string[]): Promise<void> {
  const key = await dataKey();
  const opened = await openedBackup(restoreId);
  const found = underWay.get(key);
  if (found?.restoreId !== restoreId) throw new Refused('backupOver');
  const pass = from === 1 ? await newPass(opened) : found.pass;
  found.pass = undefined; // until these have been found sound too
  if (pass?.place.line !== from) throw new Refused('backupOver');
  const restoring = { ...found, pass };
  let ids: Set<string> | undefined;
  await takeLines(pass, lines, async (id: string, file: ScanFile) => {
    ids ??= wanted(restoring);
    if (!ids.has(id) || (await isReadable(id))) return;
    await putScan(file, id);
    found.scans += 1;
  });
  found.pass = pass;
}

/** What has gone through to its end, and is the file that was looked at before. */
export async function restoringNow(restoreId: string): Promise<Restoring & { pass: Pass }> {
  const { sound } = await openedBackup(restoreId);
  const found = underWay.get(await dataKey());
  if (found?.restoreId !== restoreId || !found.pass) throw new Refused('backupOver');
  if (sound === undefined || found.pass.sound !== sound) throw new Refused('damagedBackup');
  return { ...found, pass: found.pass };
}

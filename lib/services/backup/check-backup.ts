import { Refused } from '../../platform/refused.ts';
import { dataKey } from '../data-key.ts';
import { isReadable } from './is-readable.ts';
import { noteSound, openedBackup } from './open-restore.ts';
import { newPass, type Pass, takeLines } from './pass.ts';

/** A backup looked through. `back`: scans in it that are not readable here. */
export interface Checked {
  pass: Pass;
  back: Set<string>;
}

// With the key of the vault, as in write-backup.ts.
const underWay = new WeakMap<CryptoKey, Checked>();

/** Opens and judges further lines; nothing is changed. */
export async function checkBackup(restoreId: string, from: number, lines: readonly string[]): Promise<void> {
  const key = await dataKey();
  const opened = await openedBackup(restoreId);
  const found = from === 1 ? { pass: await newPass(opened), back: new Set<string>() } : underWay.get(key);
  underWay.delete(key); // until these have been found sound too
  if (found?.pass.restoreId !== restoreId) throw new Refused('backupOver');
  if (found.pass.sound !== undefined) throw new Refused('damagedBackup'); // something after its end
  if (found.pass.place.line !== from) throw new Refused('backupOver');
  await takeLines(found.pass, lines, async (id) => {
    if (!(await isReadable(id))) found.back.add(id);
  });
  underWay.set(key, found);
}

/** What was looked through to its end, which is noted. `damagedBackup` where the end is missing. */
export async function checkedBackup(restoreId: string): Promise<Checked> {
  const found = underWay.get(await dataKey());
  if (found?.pass.restoreId !== restoreId) throw new Refused('backupOver');
  if (found.pass.sound === undefined) throw new Refused('damagedBackup');
  await noteSound(await openedBackup(restoreId), found.pass.sound);
  return found;
}

import { now } from '../platform/clock.ts';
import { type Binding, decryptBytes, encryptBytes } from '../platform/crypto.ts';
import { packFile, type ScanFile, unpackFile } from '../platform/packed-file.ts';
import { Refused } from '../platform/refused.ts';
import { room } from '../platform/room.ts';
import { sealedScan, storeScan } from '../platform/scan-store.ts';
import { dataKey } from './data-key.ts';
import { format } from './vault.ts';

const version = 1;
const bindingOf = (id: string): Binding => [format, 'scan', id, version];

/**
 * Stores a file, encrypted, under a new id. Nobody refers to it yet: a profile saved with the id does, and what nobody
 * refers to for a day is collected. `locked`, `noRoom`, `notSaved`: nothing was changed.
 */
export async function putScan(file: ScanFile, id: string = crypto.randomUUID()): Promise<string> {
  const packed = packFile(file);
  const sealed = await encryptBytes(await dataKey(), bindingOf(id), packed);
  const { usage, quota } = await room();
  // Asked first: a disk written full hurts more than this extension.
  if (usage !== undefined && quota !== undefined && usage + packed.length > quota) throw new Refused('noRoom');
  await storeScan(id, { version, ...sealed }, { bytes: sealed.data.byteLength, storedAt: now() });
  return id;
}

/** The file again. `noSuchScan`; `damaged` when it is not as it was written (it stays where it is); `locked`. */
export async function readScan(id: string): Promise<ScanFile> {
  const key = await dataKey();
  const found = await sealedScan(id);
  if (!found) throw new Refused('noSuchScan');
  try {
    return unpackFile(await decryptBytes(key, bindingOf(id), found));
  } catch {
    throw new Refused('damaged');
  }
}

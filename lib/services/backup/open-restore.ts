import { fromBase64, toBase64 } from '../../platform/base64.ts';
import { now } from '../../platform/clock.ts';
import { Refused } from '../../platform/refused.ts';
import { sha256Of } from '../../platform/sha256.ts';
import { stored } from '../../platform/stored.ts';
import { z } from '../../zod.ts';
import { importDataKey } from '../data-key.ts';
import { restorePlace } from '../held-key.ts';
import { openHeader, readHeader } from './header.ts';
import type { Place } from './lines.ts';

const opened = z.object({
  id: z.string(),
  header: z.string(),
  key: z.base64(),
  until: z.number(),
  /** Checksum of the file, once every line was found sound. */
  sound: z.string().optional(),
});
export type OpenedBackup = z.infer<typeof opened>;

// In memory alone, and longer than a worker lives: a person looks at a preview for minutes.
const item = stored(`session:${restorePlace}`, opened);
const keptFor = 30 * 60_000;

/** Opens a backup with its passphrase; another that was open is forgotten. */
export async function openBackup(header: string, passphrase: string): Promise<{ restoreId: string }> {
  const key = toBase64(await openHeader(await readHeader(header), passphrase));
  const id = crypto.randomUUID();
  await item.set({ id, header, key, until: now() + keptFor });
  return { restoreId: id };
}

/** The backup that is open, or `backupOver`. */
export async function openedBackup(id: string): Promise<OpenedBackup> {
  const found = await item.get();
  if (found?.id === id && now() < found.until) return found;
  throw new Refused('backupOver');
}

/** Notes that the whole file was found sound. */
export const noteSound = async (found: OpenedBackup, sound: string): Promise<void> => item.set({ ...found, sound });

/** Forgets what a backup is opened with. */
export async function closeRestore(id: string): Promise<void> {
  if ((await item.get())?.id === id) await item.remove();
}

/** Where its first line after the header stands. */
export const firstPlace = async ({ header, key }: OpenedBackup): Promise<Place> => ({
  key: await importDataKey(fromBase64(key)),
  header: await sha256Of(header),
  line: 1,
});

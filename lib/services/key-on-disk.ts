import { type KeyRecord, keyRecord } from '../platform/key-record.ts';
import { readTwice } from '../platform/read-twice.ts';
import { Refused } from '../platform/refused.ts';

/** Key of storage.local the wrapped data key lies under. */
export const keyName = 'vault:key';

const isOfLaterVersion = (raw: unknown): boolean =>
  typeof raw === 'object' && raw !== null && 'version' in raw && typeof raw.version === 'number' && raw.version > 1;

async function read(raw: unknown): Promise<KeyRecord> {
  const parsed = keyRecord.safeParse(raw);
  if (parsed.success) return parsed.data;
  // A later version of ours knows it: wait for that one, and touch nothing.
  throw new Refused(isOfLaterVersion(raw) ? 'keyUnavailable' : 'damaged');
}

/** The wrapped data key; undefined while nothing has been chosen, or where what was could not be read and was set aside. */
export const keyOnDisk = (): Promise<KeyRecord | undefined> =>
  readTwice(keyName, read).catch((error) => {
    if (error instanceof Refused && error.fault === 'damaged') return undefined;
    throw error;
  });

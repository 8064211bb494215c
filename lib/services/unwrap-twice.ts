import { now } from '../platform/clock.ts';
import { type KeyRecord, keyRecord, unwrap } from '../platform/key-record.ts';
import { sameStored } from '../platform/same-stored.ts';
import { replacedKey } from '../platform/set-aside.ts';
import { currentCopy, writeTwice } from '../platform/write-twice.ts';
import { keyName, keyOnDisk } from './key-on-disk.ts';

/** The second copy of the key record, where it is another. One that is behind may be of an earlier passphrase: not that. */
async function otherCopy(record: KeyRecord): Promise<KeyRecord | undefined> {
  const copy = keyRecord.safeParse(await currentCopy(keyName));
  return copy.success && !sameStored(copy.data, record) ? copy.data : undefined;
}

/**
 * The data key. A record with a turned bit looks like a wrong passphrase, and would lock its owner out for ever: where it
 * does not open but its second copy does, the copy takes its place.
 */
export async function unwrapTwice(record: KeyRecord, passphrase?: string): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return await unwrap(record, passphrase);
  } catch (error) {
    const copy = await otherCopy(record).catch(() => undefined);
    // After the copy, not before: who mends it just now makes every copy old until its own is made.
    const present = await keyOnDisk();
    // Another request has mended it meanwhile, or it was wrapped anew.
    if (present && !sameStored(present, record)) return unwrapTwice(present, passphrase);
    const bytes = copy && (await unwrap(copy, passphrase).catch(() => undefined));
    if (!bytes) throw error;
    const replaced = { key: replacedKey(`local:${keyName}`, now()), value: { found: record } };
    // Where there is no room to write it back, the copy serves as long as it must.
    const there = { key: keyName, value: record };
    await writeTwice([{ key: keyName, value: copy }, replaced], there).catch(() => undefined);
    return bytes;
  }
}

import { browser } from 'wxt/browser';
import { now } from '../platform/clock.ts';
import { type KeyRecord, keyRecord } from '../platform/key-record.ts';
import { Refused } from '../platform/refused.ts';
import { setAside } from '../platform/set-aside.ts';

/** Key of storage.local the wrapped data key lies under. */
export const keyName = 'vault:key';

const isOfLaterVersion = (raw: unknown): boolean =>
  typeof raw === 'object' && raw !== null && 'version' in raw && Number(raw.version) > 1;

/** The wrapped data key; undefined while nothing has been chosen. One that cannot be read is set aside, never dropped. */
export async function keyOnDisk(): Promise<KeyRecord | undefined> {
  const raw = (await browser.storage.local.get(keyName))[keyName];
  if (raw === undefined || raw === null) return undefined;
  const parsed = keyRecord.safeParse(raw);
  if (parsed.success) return parsed.data;
  // A later version of ours knows it: wait for that one, and touch nothing.
  if (isOfLaterVersion(raw)) throw new Refused('keyUnavailable');
  await setAside(`local:${keyName}`, raw, now());
  return undefined;
}

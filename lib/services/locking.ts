import { browser } from 'wxt/browser';
import { refuseWeakened } from '../platform/kdf.ts';
import type { KeyRecord } from '../platform/key-record.ts';
import { Refused } from '../platform/refused.ts';
import { forgetDataKey } from './data-key.ts';
import { hold, holdFor, letGo, lockAlarm } from './held-key.ts';
import { keyOnDisk } from './key-on-disk.ts';
import { lockMinutes, lockMinutesItem } from './lock-minutes.ts';
import { beginTry, endTries } from './passphrase-tries.ts';
import { unwrapTwice } from './unwrap-twice.ts';

/** One after another: whatever opens, locks or wraps anew. */
export const inKeyTurn = <T>(deed: () => Promise<T>): Promise<T> =>
  navigator.locks.request('vault-key', deed) as Promise<T>;

/** Unwraps with a passphrase and counts the try. Within `inKeyTurn`. */
export async function proven(record: KeyRecord, passphrase: string): Promise<Uint8Array<ArrayBuffer>> {
  if (record.mode === 'passphrase') refuseWeakened(record.kdf); // before the try is counted: nothing changes
  await beginTry();
  const bytes = await unwrapTwice(record, passphrase);
  await endTries();
  return bytes;
}

/** Opens the vault until it locks by itself. In device mode it is open anyway. */
export const unlock = (passphrase: string): Promise<void> =>
  inKeyTurn(async () => {
    const record = await keyOnDisk();
    if (!record) throw new Refused('locked');
    if (record.mode === 'passphrase') await hold(await proven(record, passphrase), await lockMinutes());
  });

/** Locks now. In device mode there is nothing to lock. */
export const lock = (): Promise<void> =>
  inKeyTurn(async () => {
    await letGo();
    forgetDataKey();
  });

/** From now on it locks after so many minutes; if it is open, counted from now. */
export const setLockAfter = (minutes: number): Promise<void> =>
  inKeyTurn(async () => {
    await lockMinutesItem.set({ minutes });
    await holdFor(minutes);
  });

/** Locks when its time has come, and with the screen (Firefox does not tell of that; there it is the time alone). */
export function lockByItself(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === lockAlarm) void lock();
  });
  browser.idle.onStateChanged.addListener((state) => {
    if (state === 'locked') void lock();
  });
}

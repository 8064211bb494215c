import { browser } from 'wxt/browser';
import { room } from '../platform/room.ts';
import { scanSizes } from '../platform/scan-store.ts';

/** Bytes in use, and what the browser would give. Nothing is opened for it, so a locked vault answers too. */
export async function storageUse() {
  const [records, sizes, given] = await Promise.all([
    browser.storage.local.getBytesInUse(null),
    scanSizes().then((all) => [...all.values()]),
    room(),
  ]);
  return {
    records,
    scans: { count: sizes.length, bytes: sizes.reduce((sum, { bytes }) => sum + bytes, 0) },
    ...given,
  };
}

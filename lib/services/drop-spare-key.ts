import { dropDeviceKey } from '../platform/device-key.ts';
import { keyOnDisk } from './key-on-disk.ts';
import { inKeyTurn } from './locking.ts';

/**
 * At the browser's start, in a vault with a passphrase: deletes the device key. The browser's files keep for a while what
 * was overwritten in them, also the data key as the device key had wrapped it before there was a passphrase. Not sooner:
 * only what is read back after a start is sure to be on disk.
 */
export const dropSpareKey = (): Promise<void> =>
  inKeyTurn(async () => {
    const record = await keyOnDisk();
    if (record?.mode === 'passphrase') await dropDeviceKey();
  });

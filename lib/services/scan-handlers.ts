import { fromBase64, toBase64 } from '../platform/base64.ts';
import { now } from '../platform/clock.ts';
import type { HandlersOf } from '../platform/handle-messages.ts';
import type { scanMessages } from '../platform/scan-messages.ts';
import { scanFor } from './grants.ts';
import { putScan, readScan } from './scans.ts';
import { storageUse } from './storage-use.ts';

export const scanHandlers: HandlersOf<typeof scanMessages> = {
  putScan: async ({ name, type, data }) => ({ scanId: await putScan({ name, type, bytes: fromBase64(data) }) }),
  scan: async ({ scanId }) => {
    const { bytes, ...file } = await readScan(scanId);
    return { ...file, data: toBase64(bytes) };
  },
  storageUse: () => storageUse(),
  scanFor: async ({ grantId, fieldId, at }, sender) => {
    const { bytes, ...file } = await scanFor(grantId, fieldId, at, sender, now());
    return { ...file, data: toBase64(bytes) };
  },
};

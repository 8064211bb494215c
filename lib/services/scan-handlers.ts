import { fromBase64, toBase64 } from '../platform/base64.ts';
import type { HandlersOf } from '../platform/handle-messages.ts';
import type { scanMessages } from '../platform/scan-messages.ts';
import { notYet } from './not-yet.ts';
import { putScan, readScan } from './scans.ts';
import { storageUse } from './storage-use.ts';

export const scanHandlers: HandlersOf<typeof scanMessages> = {
  putScan: async ({ name, type, data }) => ({ scanId: await putScan({ name, type, bytes: fromBase64(data) }) }),
  scan: async ({ scanId }) => {
    const { bytes, ...file } = await readScan(scanId);
    return { ...file, data: toBase64(bytes) };
  },
  storageUse: () => storageUse(),
  scansFor: notYet,
};

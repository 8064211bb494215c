import type { HandlersOf } from '../platform/handle-messages.ts';
import type { scanMessages } from '../platform/scan-messages.ts';
import { notYet } from './not-yet.ts';

export const scanHandlers: HandlersOf<typeof scanMessages> = {
  putScan: notYet,
  scan: notYet,
  storageUse: notYet,
  scansFor: notYet,
};

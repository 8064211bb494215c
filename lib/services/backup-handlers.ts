import type { backupMessages } from '../platform/backup-messages.ts';
import type { HandlersOf } from '../platform/handle-messages.ts';

export const backupHandlers: HandlersOf<typeof backupMessages> = {};

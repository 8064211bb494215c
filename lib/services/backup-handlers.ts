import type { backupMessages } from '../platform/backup-messages.ts';
import type { HandlersOf } from '../platform/handle-messages.ts';
import { checkBackup } from './backup/check-backup.ts';
import { finishRestore } from './backup/finish-restore.ts';
import { readHeader } from './backup/header.ts';
import { closeRestore, openBackup } from './backup/open-restore.ts';
import { backupPlan } from './backup/plan.ts';
import { previewRestore } from './backup/preview-restore.ts';
import { beginRestore, restoreLines } from './backup/restoring.ts';
import { backupLines, beginBackup } from './backup/write-backup.ts';
import { registerSentinels } from './sentinels.ts';
import { looked } from './tracking/note-event.ts';
import { refreshPapers } from './tracking/refresh-papers.ts';

const done = {};

export const backupHandlers: HandlersOf<typeof backupMessages> = {
  backupPlan: () => backupPlan(),
  beginBackup: ({ scans, passphrase }) => beginBackup(scans, passphrase),
  backupLines: ({ backupId }) => backupLines(backupId),
  peekBackup: async ({ header }) => {
    const { createdAt, counts } = await readHeader(header);
    return { createdAt, counts };
  },
  openBackup: ({ header, passphrase }) => openBackup(header, passphrase),
  checkBackup: async ({ restoreId, from, lines }) => {
    await checkBackup(restoreId, from, lines);
    return done;
  },
  previewRestore: ({ restoreId }) => previewRestore(restoreId),
  beginRestore: async ({ restoreId, ...wish }) => {
    await beginRestore(restoreId, wish);
    return done;
  },
  restoreLines: async ({ restoreId, from, lines }) => {
    await restoreLines(restoreId, from, lines);
    return done;
  },
  finishRestore: async ({ restoreId }) => {
    const result = await finishRestore(restoreId);
    await registerSentinels().catch(() => undefined); // at the next start, then: what was restored stands
    await looked();
    await refreshPapers();
    return result;
  },
  closeRestore: async ({ restoreId }) => {
    await closeRestore(restoreId);
    return done;
  },
};

import { backupEnding, backupStart } from '../../../lib/platform/backup-start.ts';

/** Is this file a backup of ours, by how it is called or how it begins? Whether it is sound is for the worker to say. */
export const isBackup = async (file: File): Promise<boolean> =>
  file.name.endsWith(backupEnding) || (await file.slice(0, backupStart.length).text()) === backupStart;

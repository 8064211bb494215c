/** Backups in and out, in pieces: a vault with its scans is larger than a message may be. */
export const backupMessages = {} as const;

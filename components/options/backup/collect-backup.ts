import type { PageTools } from '../../page-context.ts';

export interface MadeBackup {
  file: Blob;
  unreadable: number;
}

/** Asks for a backup piece by piece; the browser keeps the pieces as one file. `tell`: how far it is, 0 to 1. */
export async function collectBackup(
  send: PageTools['send'],
  wish: { scans: boolean; passphrase?: string },
  tell: (share: number) => void,
): Promise<MadeBackup> {
  const { backupId, records } = await send('beginBackup', wish);
  const parts: Blob[] = [];
  for (;;) {
    const { lines, written, done, unreadable } = await send('backupLines', { backupId });
    parts.push(new Blob(lines.map((line) => `${line}\n`)));
    tell(records ? written / records : 1);
    if (done) return { file: new Blob(parts, { type: 'application/octet-stream' }), unreadable };
  }
}

import { inDatabase } from '../../../../lib/platform/database.ts';
import type { Reply } from '../../../../lib/platform/messages.ts';
import { checkBackup } from '../../../../lib/services/backup/check-backup.ts';
import { finishRestore } from '../../../../lib/services/backup/finish-restore.ts';
import { openBackup } from '../../../../lib/services/backup/open-restore.ts';
import { previewRestore } from '../../../../lib/services/backup/preview-restore.ts';
import { beginRestore, type RestoreWish, restoreLines } from '../../../../lib/services/backup/restoring.ts';
import { backupLines, beginBackup } from '../../../../lib/services/backup/write-backup.ts';
import { forgetDataKey } from '../../../../lib/services/data-key.ts';
import { protect } from '../../../../lib/services/protect.ts';
import { empty } from '../fresh.ts';

export const passphrase = '示例备份 correct horse';

/** Another browser profile: nothing of ours in it. With a choice made, unless `protectedBy` is null. */
export async function elsewhere(protectedBy?: string | null): Promise<void> {
  forgetDataKey();
  await empty();
  await inDatabase(async (database) => {
    await database.clear('scans');
    await database.clear('scanSizes');
  });
  if (protectedBy !== null) await protect(protectedBy);
}

/** The lines of a whole backup file. `phrase` null: under the vault's own. */
export async function backedUp(scans = true, phrase: string | null = passphrase): Promise<string[]> {
  const { backupId } = await beginBackup(scans, phrase ?? undefined);
  const lines: string[] = [];
  for (;;) {
    const next = await backupLines(backupId);
    lines.push(...next.lines);
    if (next.done) return lines;
  }
}

export const opened = async ([header = '']: readonly string[], phrase = passphrase): Promise<string> =>
  (await openBackup(header, phrase)).restoreId;

/** The first time through a file, in pieces of so many lines. */
export async function looked(restoreId: string, [, ...lines]: readonly string[], size = 3): Promise<void> {
  for (let at = 0; at < lines.length; at += size) await checkBackup(restoreId, at + 1, lines.slice(at, at + size));
}

/** Everything the preview offers. */
export const everything = (preview: Reply<'previewRestore'>): RestoreWish => ({
  choices: preview.rows
    .filter(({ state, scansBack }) => state !== 'same' || scansBack > 0)
    .map(({ id, state, here }) => ({
      id,
      how: state === 'new' ? 'add' : state === 'differs' ? 'replace' : 'scans',
      ...(here && { basedOn: here.updatedAt }),
    })),
  trash: true,
  filings: true,
  settings: true,
});

/** The second time through. */
export async function brought(restoreId: string, [, ...lines]: readonly string[], wish: RestoreWish, size = 3) {
  await beginRestore(restoreId, wish);
  for (let at = 0; at < lines.length; at += size) await restoreLines(restoreId, at + 1, lines.slice(at, at + size));
  return finishRestore(restoreId);
}

/** The whole way, as a person goes it who takes everything. */
export async function restored(
  lines: readonly string[],
  choose: (preview: Reply<'previewRestore'>) => RestoreWish = everything,
  phrase = passphrase,
) {
  const restoreId = await opened(lines, phrase);
  await looked(restoreId, lines);
  return brought(restoreId, lines, choose(await previewRestore(restoreId)));
}

import { draftRows } from './drafts.ts';
import { readIndex } from './profile-index.ts';
import { trashRows } from './trash.ts';

/** Within `inVault`: ids of all scans a profile, one in the trash, or unsaved edits refer to. From three lists, however many. */
export async function scansHeld(): Promise<Set<string>> {
  const rows = [await readIndex(), await trashRows(), await draftRows()].flat();
  return new Set(rows.flatMap(({ scans }) => scans));
}

import { readIndex } from '../profile-index.ts';
import { type Trashed, trashRows } from '../trash.ts';
import type { Pass } from './pass.ts';

/** Within `inVault`: what of a backup's trash is neither in the trash here nor a profile, nor about to be one. */
export async function trashToBring({ trash }: Pass, coming: ReadonlySet<string> = new Set()): Promise<Trashed[]> {
  const here = new Set([...(await readIndex()), ...(await trashRows())].map(({ id }) => id));
  return [...trash.values()].filter(({ profile: { id } }) => !here.has(id) && !coming.has(id));
}

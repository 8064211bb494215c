import type { Verifier } from '../../tracker/verifiers.ts';
import { readIndex } from '../profile-index.ts';
import { inVault } from '../vault.ts';
import { heldCodes, waitKey } from './held-codes.ts';
import { detailsIfOpen, isLinked } from './links.ts';
import { listedNow, waitsOf } from './waits.ts';

/** Who is about to enter it: as the person has chosen in the ministry's page. */
export interface Entering {
  profileId: string;
  appletId?: string;
  verifier: Verifier;
}

/**
 * The code of this person's SMS, where it is the only one of a filing linked to the profile. Without a link a code may be
 * somebody else's, and a wrong entry costs a try: then it is taken only where there is one profile, and one SMS, in all.
 */
export async function codeFor(entering: Entering): Promise<string | undefined> {
  const codes = await heldCodes();
  if (codes.length === 0) return undefined;
  const listed = await listedNow();
  const details = await detailsIfOpen(listed);
  if (!details) return undefined;
  const waits = waitsOf(listed);
  const codeOf = (clock: (typeof waits)[number]['clock']) =>
    codes.find((code) => waitKey(code) === waitKey(clock))?.code;
  const theirs = waits.filter(({ clock }) => clock.verifier === entering.verifier);
  const linked = theirs.filter(({ filing }) => isLinked(details.get(filing.id), entering));
  const found = linked.flatMap(({ clock }) => codeOf(clock) ?? []);
  if (linked.length > 0) return found.length === 1 ? found[0] : undefined;
  const [only] = theirs;
  const isUnlinked = only && waits.length === 1 && details.get(only.filing.id)?.profileId === undefined;
  return isUnlinked && (await inVault(readIndex)).length === 1 ? codeOf(only.clock) : undefined;
}

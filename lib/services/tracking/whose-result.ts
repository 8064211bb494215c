import type { FilingDetail } from '../../platform/filing-messages.ts';
import type { ResultCode } from '../../tracker/filing-event.ts';
import type { Verifier } from '../../tracker/verifiers.ts';
import { isLinked } from './links.ts';
import type { PageFill } from './page-fills.ts';
import type { Listed } from './read-filings.ts';
import { type Wait, waitsOf } from './waits.ts';

/** Whose an answer of the ministry's page is; or what it may be, for the person to choose; or nobody's. */
export type Whose = { filingId: string; verifier?: Verifier } | { which: Wait[] } | undefined;

const allVerified: ResultCode = '3';

/** With the bureau and not verified: what 「已全部完成」 may be said of, though no SMS of it was noted. */
const isOwed = ({ state }: Listed): boolean =>
  ['platform_review', 'bureau_review'].includes(state.stage) && state.allVerifiedAt === undefined && !state.smsLost;

/** One filing, and whose SMS of it as far as that is known. */
function among(waits: readonly Wait[], verifier: Verifier | undefined, result: ResultCode): Whose {
  const theirs = waits.filter(({ clock }) => clock.verifier === verifier);
  const [first] = theirs.length > 0 ? theirs : waits;
  if (!first) return undefined;
  const isOne = waits.every(({ filing }) => filing.id === first.filing.id);
  if (isOne && result === allVerified) return { filingId: first.filing.id };
  const fits = verifier ? theirs.length === 1 : waits.length === 1;
  return isOne && fits ? { filingId: first.filing.id, verifier: first.clock.verifier } : { which: [...waits] };
}

/**
 * From the profile this page was filled with, where that is linked to a filing; else the only one that waits. Never what
 * is known to be another profile's. `details`: undefined while the vault is locked, when no link is known.
 */
export function whoseResult(
  result: ResultCode,
  listed: readonly Listed[],
  fill: PageFill | undefined,
  details: ReadonlyMap<string, FilingDetail> | undefined,
): Whose {
  if (!fill || !details) return among(waitsOf(listed), fill?.verifier, result);
  const linked = listed.filter(({ filing }) => isLinked(details.get(filing.id), fill));
  const found = among(waitsOf(linked), fill.verifier, result);
  if (found) return found;
  const owed = linked.filter(isOwed);
  if (result === allVerified && owed.length === 1) return { filingId: owed[0]?.filing.id ?? '' };
  const unlinked = listed.filter(({ filing }) => details.get(filing.id)?.profileId === undefined);
  return among(waitsOf(unlinked), fill.verifier, result);
}

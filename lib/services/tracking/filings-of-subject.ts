import type { Context } from '../../checks/context.ts';
import { isFilingKind } from '../../checks/materials/described.ts';
import type { Filing } from '../../tracker/filing.ts';
import { isOver } from '../../tracker/filing-state.ts';
import { detailsIfOpen, isLinked } from './links.ts';
import type { Listed } from './read-filings.ts';
import { listedNow } from './waits.ts';

const adding: ReadonlySet<Filing['kind']> = new Set(['first', 'add_service', 'add_access']);

/** With the platform or the bureau, where a second of the same subject meets it. */
const isUnderWay = ({ state: { stage } }: Listed): boolean => stage === 'platform_review' || stage === 'bureau_review';

/** Mini programs on record by what was followed here: a cancellation takes away one, that of the subject all. */
function onRecord(own: readonly Listed[]): number {
  const isGone = ({ filing, state }: Listed): boolean =>
    filing.kind.startsWith('cancel_') && (state.stage === 'filed' || state.stage === 'cancelled');
  if (own.some((one) => one.filing.kind === 'cancel_subject' && isGone(one))) return 0;
  const added = own.filter(({ filing: { kind }, state }) => adding.has(kind) && state.stage === 'filed').length;
  return Math.max(0, added - own.filter(isGone).length);
}

/**
 * What the filings of a profile tell of the one in front of a person: which kind it is, where just one of this mini
 * program is not over; how many of the subject are on record, and whether another is under way. Nothing while the vault
 * is locked.
 */
export async function filingsOfSubject(
  profileId: string,
  appletId?: string,
): Promise<Pick<Context, 'kind' | 'others'>> {
  const listed = await listedNow();
  const details = await detailsIfOpen(listed);
  if (!details) return {};
  const own = listed.filter(({ filing: { id } }) => isLinked(details.get(id), { profileId }));
  const isThis = ({ filing: { id } }: Listed): boolean =>
    appletId !== undefined && details.get(id)?.appletId === appletId;
  const [only, ...more] = own.filter((one) => isThis(one) && !isOver(one.state));
  return {
    ...(only && more.length === 0 && isFilingKind(only.filing.kind) && { kind: only.filing.kind }),
    others: {
      filed: onRecord(own),
      running: own.some((one) => isUnderWay(one) && !isThis(one)),
    },
  };
}

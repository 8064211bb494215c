import type { FilingDetail } from '../../platform/filing-messages.ts';
import type { Change } from '../../platform/write-twice.ts';
import type { Filing } from '../../tracker/filing.ts';
import { detailChange } from '../tracking/filing-detail.ts';
import { filingChanges, type Tracked } from '../tracking/filings.ts';
import type { Pass } from './pass.ts';

/** When something was last written down about it. */
const newest = ({ createdAt, removedAt = 0, events }: Filing): number =>
  Math.max(createdAt, removedAt, ...events.map(({ noted }) => noted));

/** Of two states of one filing the one that more has happened to; of as much, the later. */
const isFurther = (theirs: Filing, ours: Filing): boolean =>
  theirs.events.length > ours.events.length ||
  (theirs.events.length === ours.events.length && newest(theirs) > newest(ours));

/** What of a backup's filings is not here, or has come further there. */
export const filingsToBring = ({ filings }: Pick<Pass, 'filings'>, here: Tracked['filings']): Filing[] =>
  [...filings.values()].filter((theirs) => {
    const ours = here.get(theirs.id);
    return ours === undefined || isFurther(theirs, ours);
  });

/** A number another filing here bears is no name any more: the next free one. */
function numbered(brought: readonly Filing[], { filings, index }: Tracked): Filing[] {
  const bearers = new Map([...filings.values()].map(({ number, id }) => [number, id]));
  let next = Math.max(index.next, ...brought.map(({ number }) => number + 1));
  return brought.map((filing) => {
    const free = (bearers.get(filing.number) ?? filing.id) === filing.id;
    const number = free ? filing.number : next++;
    bearers.set(number, filing.id);
    return { ...filing, number };
  });
}

/** What the backup says of it; what it says nothing of stays as it is here. */
const said = (detail: FilingDetail): Partial<FilingDetail> =>
  Object.fromEntries(Object.entries(detail).filter(([, value]) => value.length > 0));

/** Within `inTracker`: the changes that bring these, with what the vault keeps of them. */
export async function bringing(pass: Pass, brought: readonly Filing[], here: Tracked): Promise<Change[]> {
  const details = brought.flatMap(({ id }) => {
    const detail = pass.details.get(id);
    return detail ? [detailChange(id, said(detail))] : [];
  });
  return [...filingChanges(here.index, numbered(brought, here)), ...(await Promise.all(details))];
}

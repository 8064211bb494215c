import { now } from '../../platform/clock.ts';
import { detailRemoval } from './filing-detail.ts';
import { dropFilings, inTracker, readIndexAlone } from './filings.ts';

const keptFor = 30 * 24 * 60 * 60_000;

/** Removes for good what was removed thirty days ago, with its detail, which need not be opened for that. */
export const purgeFilings = (): Promise<void> =>
  inTracker(async () => {
    const time = now();
    const index = await readIndexAlone();
    const old = index.rows.filter(({ removedAt }) => removedAt !== undefined && time - removedAt >= keptFor);
    const ids = new Set(old.map(({ id }) => id));
    if (ids.size) await dropFilings(index, ids, [...ids].map(detailRemoval));
  });

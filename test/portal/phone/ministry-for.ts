import type { PracticeFilings } from '../filings.ts';
import { ministryOf } from './ministry.ts';

type Ministry = ReturnType<typeof ministryOf>;
const ministries = new WeakMap<PracticeFilings, Ministry>();

/** The ministry that belongs to a server's filings, each server having its own; both brought up to the present. */
export function ministryFor(filings: PracticeFilings): Ministry {
  const ministry = ministries.get(filings) ?? ministryOf(filings);
  ministries.set(filings, ministry);
  ministry.catchUp();
  return ministry;
}

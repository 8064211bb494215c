import { now } from '../../platform/clock.ts';
import type { StatusOffer } from '../../platform/filing-messages.ts';
import type { FilingEvent } from '../../tracker/filing-event.ts';
import { isOver } from '../../tracker/filing-state.ts';
import { isRefused } from '../../tracker/move.ts';
import { next } from '../../tracker/next.ts';
import { byRank, rankOf } from '../../tracker/rank.ts';
import { namedHere } from './named-here.ts';
import type { Listed } from './read-filings.ts';
import { listedNow } from './waits.ts';

type StatusCode = StatusOffer['code'];

const most = 10;

/** A status the console shows, as an event that would be noted at this time. */
export const statusEvent = (code: StatusCode, id: string, time: number): FilingEvent => ({
  id,
  type: 'statusSeen',
  code,
  at: time,
  noted: time,
});

const moves = ({ filing, state }: Listed, code: StatusCode): boolean =>
  !isOver(state) && !isRefused(next(state, statusEvent(code, '?', now()), filing));

/** Which filings a status of the console would move forward, the most urgent first. Changes nothing. */
export async function statusOffers(code: StatusCode, applet?: string): Promise<StatusOffer[]> {
  const listed = await listedNow();
  const meant = applet ? await namedHere(listed, applet) : listed;
  return meant
    .filter((one) => moves(one, code))
    .toSorted((one, other) =>
      byRank(rankOf(one.state, one.clocks, one.filing.kind), rankOf(other.state, other.clocks, other.filing.kind)),
    )
    .slice(0, most)
    .map(({ filing: { id, label, number } }) => ({ filingId: id, label, number, code }));
}

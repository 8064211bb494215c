import { now } from '../../platform/clock.ts';
import type { FilingDetail, StatusOffer } from '../../platform/filing-messages.ts';
import type { FilingEvent } from '../../tracker/filing-event.ts';
import { isOver } from '../../tracker/filing-state.ts';
import { isRefused } from '../../tracker/move.ts';
import { next } from '../../tracker/next.ts';
import { byRank, rankOf } from '../../tracker/rank.ts';
import { readIndex } from '../profile-index.ts';
import { sameName } from '../same-name.ts';
import { inVault } from '../vault.ts';
import { detailsIfOpen } from './links.ts';
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

/** What a filing's mini program is called, and its AppID: by its detail, else by the profile it is linked to. */
async function namesOf(details: ReadonlyMap<string, FilingDetail>): Promise<Map<string, string[]>> {
  const applets = new Map((await inVault(readIndex)).flatMap((row) => row.applets).map((one) => [one.id, one]));
  return new Map(
    [...details].map(([id, { applet, appId, appletId }]) => {
      const linked = appletId === undefined ? undefined : applets.get(appletId);
      return [id, [applet, appId, linked?.name ?? '', linked?.appId ?? ''].filter((name) => name !== '')];
    }),
  );
}

/** Those the page names; where none is known to be it, those of which no name is known. While locked, all. */
async function named(listed: readonly Listed[], applet: string): Promise<readonly Listed[]> {
  const details = await detailsIfOpen(listed);
  if (!details) return listed;
  const names = await namesOf(details);
  const of = ({ filing }: Listed): string[] => names.get(filing.id) ?? [];
  const same = listed.filter((one) => of(one).some((name) => sameName(name, applet)));
  return same.length > 0 ? same : listed.filter((one) => of(one).length === 0);
}

/** Which filings a status of the console would move forward, the most urgent first. Changes nothing. */
export async function statusOffers(code: StatusCode, applet?: string): Promise<StatusOffer[]> {
  const listed = await listedNow();
  const meant = applet ? await named(listed, applet) : listed;
  return meant
    .filter((one) => moves(one, code))
    .toSorted((one, other) =>
      byRank(rankOf(one.state, one.clocks, one.filing.kind), rankOf(other.state, other.clocks, other.filing.kind)),
    )
    .slice(0, most)
    .map(({ filing: { id, label, number } }) => ({ filingId: id, label, number, code }));
}

import { now } from '../../platform/clock.ts';
import type { filingMessages } from '../../platform/filing-messages.ts';
import type { HandlersOf } from '../../platform/handle-messages.ts';
import { isOver } from '../../tracker/filing-state.ts';
import { bringAssistant, bringEntryReader, bringReader } from '../assistant-injection.ts';
import { heldCodes } from './held-codes.ts';
import { detailsIfOpen, isLinked } from './links.ts';
import { undoEvent } from './note-event.ts';
import { noteResult } from './note-result.ts';
import { noteStatus } from './note-status.ts';
import { hasPageNote } from './page-notes.ts';
import type { Listed } from './read-filings.ts';
import { statusOffers } from './status-offers.ts';
import { listedNow, smsHereOf, waitsOf } from './waits.ts';

const most = 10;

/** Is something of it out of time? Documents are another matter: they lose nobody a filing that is under way. */
const isLate = ({ state, clocks }: Listed): boolean =>
  state.smsLost !== undefined || clocks.some(({ kind, until }) => kind !== 'papers' && until <= now());

const isUnderWay = ({ state }: Listed): boolean => !isOver(state);

type Asked = 'siteHere' | 'banner' | 'smsHere' | 'noteResult' | 'undoResult' | 'statusHere' | 'noteStatus';

/** What the two sites' pages ask: labels and times alone, but for what the person links in the open vault. */
export const pageFilingHandlers: Pick<HandlersOf<typeof filingMessages>, Asked> = {
  siteHere: async ({ status, entry }, sender) => {
    if (entry) {
      await bringAssistant(sender);
      return {};
    }
    const listed = await listedNow();
    const follow = listed.some(isUnderWay);
    if (sender.site === 'wechat' && !status) await bringEntryReader(sender);
    if (follow && sender.site === 'wechat') await bringReader(sender);
    const matters = waitsOf(listed).length > 0 || listed.some(isLate) || (status === true && follow);
    if (matters) await bringAssistant(sender);
    return {};
  },
  banner: async () => {
    const listed = await listedNow();
    const waits = waitsOf(listed);
    const until = waits[0]?.clock.until;
    return { sms: waits.length, ...(until !== undefined && { until }), late: listed.filter(isLate).length };
  },
  smsHere: async ({ profileId }) => {
    const listed = await listedNow();
    const details = profileId === undefined ? undefined : await detailsIfOpen(listed);
    const mine = (id: string): boolean => profileId !== undefined && isLinked(details?.get(id), { profileId });
    const codes = await heldCodes();
    return waitsOf(listed)
      .toSorted((one, other) => Number(mine(other.filing.id)) - Number(mine(one.filing.id)))
      .slice(0, most)
      .map((wait) => smsHereOf(wait, codes, details && mine(wait.filing.id)));
  },
  noteResult: (seen, sender) => noteResult(seen, sender),
  undoResult: async (wanted, sender) =>
    (await hasPageNote(sender, wanted, now()))
      ? undoEvent(wanted.filingId, wanted.eventId)
      : { refused: 'noSuchEvent' },
  statusHere: ({ code, applet }) => statusOffers(code, applet),
  noteStatus: (taken, sender) => noteStatus(taken, sender),
};

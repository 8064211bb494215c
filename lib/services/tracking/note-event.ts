import { now } from '../../platform/clock.ts';
import type { Noted } from '../../platform/filing-messages.ts';
import type { Change } from '../../platform/write-twice.ts';
import type { Filing } from '../../tracker/filing.ts';
import type { FilingEvent } from '../../tracker/filing-event.ts';
import { withEvent, withoutEvent } from '../../tracker/state-of.ts';
import { inTracker, readFiling, writeFilings } from './filings.ts';
import { dropCodes, waitingFor, waitKey } from './held-codes.ts';
import { lookAgain } from './look-again.ts';
import { listedOf } from './read-filings.ts';
import { wakeSoon } from './set-alarm.ts';

/** Looks at the clocks after a change. The change stands whether or not that comes off: it is tried again within a minute. */
export const looked = (): Promise<void> => lookAgain().catch(() => undefined);

/** Within `inTracker`: forgets the codes of a filing that nobody waits for any more. */
async function dropIts(filing: Filing, time: number): Promise<void> {
  const waiting = waitingFor(listedOf(filing).clocks, time);
  await dropCodes((code) => code.filingId !== filing.id || waiting.has(waitKey(code)));
}

type Result = ReturnType<typeof withEvent> | ReturnType<typeof withoutEvent>;

type More = () => Promise<readonly Change[]>;

/** Reads a filing, changes it, writes it and looks at the clocks. `more`: what else changes with it, if it does. */
const changed = async (id: string, deed: (filing: Filing, time: number) => Result, more: More = async () => []) => {
  const noted = await inTracker(async (): Promise<Noted> => {
    const time = now();
    const { index, filing } = await readFiling(id);
    const result = deed(filing, time);
    if (!('filing' in result)) return result;
    await wakeSoon(time);
    await writeFilings(index, [result.filing], await more());
    await dropIts(result.filing, time).catch(() => undefined); // looked at again at once
    return {};
  });
  await looked();
  return noted;
};

/** One more event, now written down; what else is to be kept with it, in the same step. `noSuchFiling`. */
export const noteEvent = (filingId: string, event: FilingEvent, more?: More): Promise<Noted> =>
  changed(filingId, (filing, noted) => withEvent(filing, { ...event, noted }), more);

/** As if an event had not been noted. Looked at before: nobody missed what was due while it was no more to be waited for. */
export const undoEvent = (filingId: string, eventId: string): Promise<Noted> =>
  looked().then(() => changed(filingId, (filing) => withoutEvent(filing, eventId)));

/** Changes what is no event: what a filing is called, when it was removed. */
export const changeFiling = (filingId: string, change: (filing: Filing, time: number) => Filing): Promise<Noted> =>
  changed(filingId, (filing, time) => ({ filing: change(filing, time) }));

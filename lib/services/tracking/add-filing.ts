import { toBase64 } from '../../platform/base64.ts';
import { now } from '../../platform/clock.ts';
import type { FilingDetail } from '../../platform/filing-messages.ts';
import { Refused } from '../../platform/refused.ts';
import type { Filing } from '../../tracker/filing.ts';
import type { FilingEvent } from '../../tracker/filing-event.ts';
import { withEvent } from '../../tracker/state-of.ts';
import { detailChange } from './filing-detail.ts';
import { inTracker, readIndexAlone, writeFilings } from './filings.ts';
import { looked } from './note-event.ts';
import { wakeSoon } from './set-alarm.ts';

/** Twelve signs: the index stays small, and no two are ever the same. */
const newId = (): string =>
  toBase64(crypto.getRandomValues(new Uint8Array(9)))
    .replaceAll('+', '-')
    .replaceAll('/', '_');

export type NewFiling = Pick<Filing, 'label' | 'kind' | 'combined' | 'papersUntil'> & {
  events: readonly FilingEvent[];
  detail?: Partial<FilingDetail>;
};

function withAll(filing: Filing, events: readonly FilingEvent[], noted: number): Filing {
  return events.reduce((before, event) => {
    const result = withEvent(before, { ...event, noted });
    if (!('filing' in result)) throw new Refused('cannotBe');
    return result.filing;
  }, filing);
}

/** A filing to follow, with what is known to have happened already. `cannotBe`, or `locked` where there is a detail. */
export async function addFiling({ events, detail, ...about }: NewFiling): Promise<{ filingId: string }> {
  const id = newId();
  await inTracker(async () => {
    const time = now();
    const index = await readIndexAlone();
    // It began, at the latest, when the first thing happened to it.
    const createdAt = Math.min(time, ...events.map(({ at }) => at));
    const filing = withAll({ ...about, id, number: index.next, createdAt, events: [] }, events, time);
    const more = detail ? [await detailChange(id, detail)] : [];
    await wakeSoon(time);
    await writeFilings(index, [filing], more);
  });
  await looked();
  return { filingId: id };
}

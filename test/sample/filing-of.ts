import type { Listed } from '../../lib/services/tracking/read-filings.ts';
import { clocksOf } from '../../lib/tracker/clocks.ts';
import type { Filing } from '../../lib/tracker/filing.ts';
import type { FilingEvent } from '../../lib/tracker/filing-event.ts';
import type { Deed } from '../../lib/tracker/possible-events.ts';
import { stateOf } from '../../lib/tracker/state-of.ts';

/** Something that happened at a time in ms, noted then. */
export const happened = (deed: Deed, at: number, id = `${deed.type}-${at}`): FilingEvent =>
  ({ ...deed, id, at, noted: at }) as FilingEvent;

/** A filing with all that follows from it. Its first event is when it was begun. */
export function filingOf(events: readonly FilingEvent[], about: Partial<Filing> = {}): Listed {
  const createdAt = about.createdAt ?? events[0]?.at ?? 0;
  const filing: Filing = {
    id: 'f1',
    label: '示例甲',
    number: 1,
    kind: 'first',
    combined: false,
    ...about,
    createdAt,
    events: [...events],
  };
  const state = stateOf(filing);
  return { filing, state, clocks: clocksOf(filing, state) };
}

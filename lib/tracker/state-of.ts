import type { Filing } from './filing.ts';
import type { FilingEvent } from './filing-event.ts';
import { beginning, type FilingState } from './filing-state.ts';
import { isRefused, type Refusal } from './move.ts';
import { next } from './next.ts';

/** What a filing is. An event that a later version of the rules refuses is passed over, not lost: it stays in the list. */
export const stateOf = (filing: Filing): FilingState =>
  filing.events.reduce((state, event) => {
    const move = next(state, event, filing);
    return isRefused(move) ? state : move.state;
  }, beginning(filing.createdAt));

export type Noted = { filing: Filing } | { refused: Refusal } | { duplicate: true };

/** The filing with one more event, unless that came before or cannot be. */
export function withEvent(filing: Filing, event: FilingEvent): Noted {
  if (filing.events.some(({ id }) => id === event.id)) return { duplicate: true };
  const move = next(stateOf(filing), event, filing);
  return isRefused(move) ? move : { filing: { ...filing, events: [...filing.events, event] } };
}

/**
 * The filing as if an event had not been noted. Refused where a later one could not have happened without it: those are
 * undone first.
 */
export function withoutEvent(
  filing: Filing,
  eventId: string,
): { filing: Filing } | { refused: 'neededLater' | 'noSuchEvent' } {
  const events = filing.events.filter(({ id }) => id !== eventId);
  if (events.length === filing.events.length) return { refused: 'noSuchEvent' };
  const standsIn = (all: readonly FilingEvent[]): string[] => {
    let state = beginning(filing.createdAt);
    return all
      .filter((event) => {
        const move = next(state, event, filing);
        if (isRefused(move)) return false;
        state = move.state;
        return true;
      })
      .map(({ id }) => id);
  };
  const before = new Set(standsIn(filing.events));
  const after = new Set(standsIn(events));
  const lost = events.some(({ id }) => before.has(id) && !after.has(id));
  return lost ? { refused: 'neededLater' } : { filing: { ...filing, events } };
}

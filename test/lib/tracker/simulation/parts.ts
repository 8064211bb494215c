import { clocksOf } from '../../../../lib/tracker/clocks.ts';
import { shown } from '../../../../lib/tracker/ledger.ts';
import { reconcile } from '../../../../lib/tracker/reconcile.ts';
import { remindersOf } from '../../../../lib/tracker/reminders.ts';
import { stateOf, withEvent, withoutEvent } from '../../../../lib/tracker/state-of.ts';

/** What the background of the simulation is made of: the functions as they are shipped, and the order of its deeds. */
export const sound = {
  stateOf,
  withEvent,
  withoutEvent,
  clocksOf,
  remindersOf,
  reconcile,
  shown,
  /** The order of a look. */
  order: ['ledger', 'notification', 'shown'] as readonly ('ledger' | 'notification' | 'shown')[],
  /** Looks when the browser has started, rather than trust the alarms of before. */
  looksAtStart: true,
  /** Looks now and then though nothing calls for it. */
  looksAround: true,
  /** Remembers what was said of a filing when an event of it is undone. */
  remembersUndone: true,
};
/** One part of it can be exchanged for another, to see that the simulation notices. */
export type Parts = typeof sound;

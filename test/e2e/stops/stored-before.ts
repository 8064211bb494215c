import type { ReminderSettings } from '../../../lib/platform/reminder-settings-shape.ts';
import { indexKey, indexOf, indexRecord } from '../../../lib/services/tracking/filing-index.ts';
import { filingKey, filingRecord } from '../../../lib/services/tracking/filing-keys.ts';
import { clocksOf } from '../../../lib/tracker/clocks.ts';
import type { Filing } from '../../../lib/tracker/filing.ts';
import type { FilingEvent } from '../../../lib/tracker/filing-event.ts';
import { emptyLedger, type Ledger, shown } from '../../../lib/tracker/ledger.ts';
import { reconcile } from '../../../lib/tracker/reconcile.ts';
import { remindersOf, usualSmsSteps } from '../../../lib/tracker/reminders.ts';
import { stateOf } from '../../../lib/tracker/state-of.ts';
import { type Deed, filingId, label } from './deeds.ts';

/** Whatever the time of day the tests run at. */
const neverQuiet: ReminderSettings = {
  sms: { after: [...usualSmsSteps.after], before: [...usualSmsSteps.before] },
  quiet: { from: 0, to: 0 },
  labels: true,
};

const minute = 60_000;

function filingBefore({ before }: Deed, now: number): Filing {
  const events = before.map(({ ago, ...event }, at) => {
    const time = now - ago;
    return { ...event, id: `before-${at}`, noted: time, at: time } as FilingEvent;
  });
  const createdAt = Math.min(...events.map(({ at }) => at)) - minute;
  return { id: filingId, label, number: 1, kind: 'first', combined: false, createdAt, events };
}

/** All that was due by then has been said in time. */
function ledgerBefore(filing: Filing, seen: number): Ledger {
  const state = stateOf(filing);
  const reminders = remindersOf(filing, state, clocksOf(filing, state), neverQuiet.sms);
  return { ...shown(reconcile(reminders, emptyLedger, { now: seen, quiet: neverQuiet.quiet }).ledger), missed: [] };
}

/** No filing at all. */
export const nothingStored = { [indexKey]: indexRecord(indexOf([])) };

/** What lies in storage before a deed, at a time: as if everything had happened when it is said to. */
export function storedBefore(deed: Deed, now: number): Record<string, unknown> {
  const filing = filingBefore(deed, now);
  return {
    [filingKey(filing.id)]: filingRecord(filing),
    [indexKey]: indexRecord(indexOf([filing])),
    reminders: { version: 1, value: ledgerBefore(filing, now - (deed.slept ?? 0)) },
    'reminder-settings': { version: 1, value: neverQuiet },
  };
}

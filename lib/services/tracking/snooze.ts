import { now } from '../../platform/clock.ts';
import { emptyLedger, type Ledger } from '../../tracker/ledger.ts';
import type { Reminder } from '../../tracker/reminder.ts';
import { remindersOf } from '../../tracker/reminders.ts';
import { inTracker, readFiling } from './filings.ts';
import { ledgerItem } from './ledger-on-disk.ts';
import { looked } from './note-event.ts';
import { listedOf } from './read-filings.ts';
import { readReminderSettings } from './reminder-settings.ts';
import { wakeSoon } from './set-alarm.ts';
import { clearShown } from './show-rings.ts';

const minute = 60_000;

/** Until when each series is quiet: so long, but never past the next reminder that must be heard. */
export function snoozedUntil(reminders: readonly Reminder[], now: number, minutes: number): Record<string, number> {
  const until: Record<string, number> = {};
  for (const { series } of reminders) until[series] = now + minutes * minute;
  for (const { series, loud, at } of reminders) if (loud && at > now) until[series] = Math.min(until[series] ?? at, at);
  return until;
}

const change = (deed: (ledger: Ledger) => Ledger): Promise<void> =>
  ledgerItem.get().then((found) => ledgerItem.set(deed(found ?? emptyLedger)));

/**
 * Says nothing about a filing for so many minutes, and then again how much is left. Looked at before: a clock that was set
 * back puts off what is put off by it already, not what is from now on.
 */
export async function snooze(filingId: string, minutes: number): Promise<void> {
  await looked();
  await inTracker(async () => {
    await wakeSoon(now());
    const { filing, state, clocks } = listedOf((await readFiling(filingId)).filing);
    const reminders = remindersOf(filing, state, clocks, (await readReminderSettings()).sms);
    const until = snoozedUntil(reminders, now(), minutes);
    await change((ledger) => ({
      ...ledger,
      snoozed: { ...ledger.snoozed, ...until },
      showing: ledger.showing.filter(({ reminder }) => reminder.filingId !== filingId),
    }));
    await clearShown(filingId);
  });
  await looked();
}

/** The person has seen what was missed. */
export const seenMissed = (): Promise<void> => inTracker(() => change((ledger) => ({ ...ledger, missed: [] })));

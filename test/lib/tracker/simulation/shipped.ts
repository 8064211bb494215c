import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Refused } from '../../../../lib/platform/refused.ts';
import type { ReminderSettings } from '../../../../lib/platform/reminder-settings-shape.ts';
import { addFiling } from '../../../../lib/services/tracking/add-filing.ts';
import { filingHandlers } from '../../../../lib/services/tracking/filing-handlers.ts';
import { filingIdIn } from '../../../../lib/services/tracking/filing-keys.ts';
import { lookAgain, lookIfDue } from '../../../../lib/services/tracking/look-again.ts';
import { changeFiling, noteEvent, undoEvent } from '../../../../lib/services/tracking/note-event.ts';
import { changeReminderSettings } from '../../../../lib/services/tracking/reminder-settings.ts';
import { snooze } from '../../../../lib/services/tracking/snooze.ts';
import { clocksOf } from '../../../../lib/tracker/clocks.ts';
import type { Filing } from '../../../../lib/tracker/filing.ts';
import type { Ledger, Ring } from '../../../../lib/tracker/ledger.ts';
import { stateOf } from '../../../../lib/tracker/state-of.ts';
import { empty } from '../../services/fresh.ts';
import { type Background, type Disk, nextLoud } from './background.ts';
import { Full, type Machine } from './machine.ts';
import type { Oracle } from './oracle.ts';

const minute = 60_000;

/** What a key of storage is set to. */
type Values = Record<string, { value: unknown }>;

/**
 * The background as it is shipped, on a browser whose storage, alarms and notifications are the machine's. `leave` puts
 * the browser's own back. `forgetful`: a disk that says it has written the ledger, and has not.
 */
export async function shipped({ forgetful = false } = {}) {
  vi.useFakeTimers({ toFake: ['Date'] });
  await empty();
  const { storage, alarms, notifications } = fakeBrowser;
  const own = {
    set: storage.local.set,
    alarms: { create: alarms.create, clear: alarms.clear, get: alarms.get },
    notifications: { create: notifications.create, clear: notifications.clear, getAll: notifications.getAll },
  };
  const names = { filings: 'remind', 'filings-badge': 'badge' } as Record<string, string>;

  const begun = (on: Machine, disk: Disk, watcher: Oracle): Background => {
    /** What there is to show, as far as anybody has tried to write it down. */
    let showing: readonly Ring[] = [];
    let isShown = false;
    /** What the watcher found: the background may take it for a failure of the browser, and go on. */
    let broken: unknown;
    const saying = (deed: () => void): void => {
      try {
        deed();
      } catch (error) {
        broken ??= error;
      }
    };
    let snoozing: { filing: Filing; until: number } | undefined;

    function keepFiling(filing: Filing): void {
      disk.filings.set(filing.id, filing);
      watcher.redraw(filing, on.now());
      watcher.agrees(filing, clocksOf(filing, stateOf(filing)));
    }

    function keepLedger(ledger: Ledger): void {
      disk.ledger = ledger;
      const by = snoozing;
      snoozing = undefined;
      if (by) watcher.snoozes(by.filing, ({ steps }) => nextLoud(steps, on.now(), by.until), on.now());
      else watcher.writes(ledger.seen);
    }

    function choose({ sms, quiet }: ReminderSettings): void {
      disk.choice = { ...sms, quiet };
      for (const filing of disk.filings.values()) watcher.redraw(filing, on.now());
    }

    Object.assign(storage.local, {
      set: async (values: Values) => {
        const ledger = values.reminders?.value as Ledger | undefined;
        if (ledger && ledger.showing.length > 0) showing = ledger.showing;
        if (on.isFull()) throw new DOMException('full', 'QuotaExceededError');
        if (ledger && forgetful) return;
        await own.set(values);
        for (const [key, raw] of Object.entries(values))
          saying(() => {
            if (filingIdIn(key) !== undefined) keepFiling(raw.value as Filing);
            if (key === 'reminders') keepLedger(raw.value as Ledger);
            if (key === 'reminder-settings') choose(raw.value as ReminderSettings);
          });
      },
    });
    Object.assign(alarms, {
      create: async (name: string, { when }: { when?: number }) => {
        if (when !== undefined) on.arm(names[name] ?? name, when);
      },
      clear: async (name: string) => on.alarms.delete(names[name] ?? name),
      get: async (name: string) => (on.alarms.has(names[name] ?? name) ? { name } : undefined),
    });
    Object.assign(notifications, {
      create: async (id: string) => {
        isShown = true;
        on.displayed.set(id, []);
        saying(() => watcher.shows(showing, on.now()));
        return id;
      },
      clear: async (id: string) => on.displayed.delete(id),
      getAll: async () => Object.fromEntries([...on.displayed.keys()].map((id) => [id, true])),
    });

    /** What fails here fails for the person, who tries again. */
    async function doing<T>(deed: () => Promise<T>): Promise<T> {
      vi.setSystemTime(on.now());
      isShown = false;
      ({ showing } = disk.ledger);
      watcher.looks(on.now());
      const wasFull = on.full();
      const done = await deed().then(
        (value) => ({ value }),
        (error: unknown) => ({ error }),
      );
      if (on.full() < wasFull) watcher.fails();
      if (!isShown && showing.length > 0 && disk.ledger.showing.length === 0) watcher.stands(showing);
      if (broken) throw broken;
      if ('value' in done) return done.value;
      const isFull = done.error instanceof Refused && ['notSaved', 'noRoom'].includes(done.error.fault);
      throw isFull ? new Full() : done.error;
    }

    return {
      looksAround: true,
      look: () => doing(lookAgain),
      glance: () => doing(lookIfDue),
      starts: () => fakeBrowser.storage.session.clear().then(() => doing(lookAgain)),
      add: ({ label, kind, combined, papersUntil, events }) =>
        doing(async () => {
          const about = { label, kind, combined, events, ...(papersUntil && { papersUntil }) };
          return (await addFiling(about)).filingId;
        }),
      note: (id, event) => doing(() => noteEvent(id, event)),
      undo: (id, eventId) => doing(() => undoEvent(id, eventId)),
      take: (id, isOff) =>
        doing(async () => {
          if (isOff) await changeFiling(id, (filing, time) => ({ ...filing, removedAt: time }));
          else await filingHandlers.bringBackFiling({ filingId: id });
        }),
      choose: ({ after, before, quiet }) =>
        doing(async () => {
          await changeReminderSettings({ sms: { after: [...after], before: [...before] }, quiet });
          await lookAgain();
        }),
      snooze: (id, minutes) =>
        doing(async () => {
          const filing = disk.filings.get(id);
          if (filing) snoozing = { filing, until: on.now() + minutes * minute };
          await snooze(id, minutes).finally(() => {
            snoozing = undefined;
          });
        }),
      stateOf,
      forget: () => undefined,
    };
  };

  const leave = (): void => {
    Object.assign(storage.local, { set: own.set });
    Object.assign(alarms, own.alarms);
    Object.assign(notifications, own.notifications);
    vi.useRealTimers();
  };
  return { begun, leave };
}

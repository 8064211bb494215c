import type { Filing } from '../../../../lib/tracker/filing.ts';
import type { FilingEvent } from '../../../../lib/tracker/filing-event.ts';
import type { FilingState } from '../../../../lib/tracker/filing-state.ts';
import { emptyLedger, type Ledger } from '../../../../lib/tracker/ledger.ts';
import type { Reminder } from '../../../../lib/tracker/reminder.ts';
import type { Choice } from './lines.ts';
import { Full, type Machine } from './machine.ts';
import type { Oracle } from './oracle.ts';
import type { Parts } from './parts.ts';

const minute = 60_000;

/** What outlives a worker. */
export interface Disk {
  filings: Map<string, Filing>;
  ledger: Ledger;
  choice: Choice;
}

export const freshDisk = (choice: Choice): Disk => ({
  filings: new Map(),
  ledger: structuredClone(emptyLedger),
  choice,
});

type Done<T = unknown> = T | Promise<T>;

/** What the world can make a background do. It ends early by throwing `Stopped` or `Full`. */
export interface Background {
  /** Does something come round to wake it, though nothing calls for it? */
  looksAround: boolean;
  /** Its alarm. */
  look(): Done;
  /** A wake by itself: the person is back, a popup opens, that which comes round. */
  glance(): Done;
  starts(): Done;
  /** The id it has from now on. */
  add(filing: Filing): Done<string>;
  note(id: string, event: FilingEvent): Done;
  undo(id: string, eventId: string): Done;
  /** Takes it off the list, or brings it back. */
  take(id: string, isOff: boolean): Done;
  choose(choice: Choice): Done;
  snooze(id: string, minutes: number): Done;
  stateOf(filing: Filing): FilingState;
  /** What was worked out in another zone is worked out anew. */
  forget(): void;
}

/** The order of deeds of services/tracking, acted out with parts that can be exchanged. */
export const background =
  (parts: Parts) =>
  (on: Machine, disk: Disk, watcher: Oracle): Background => {
    let drawn = new WeakMap<Filing, { state: FilingState; reminders: Reminder[] }>();
    const drawing = (filing: Filing) => {
      const known = drawn.get(filing);
      if (known) return known;
      const state = parts.stateOf(filing);
      const reminders = parts.remindersOf(filing, state, parts.clocksOf(filing, state), disk.choice);
      drawn.set(filing, { state, reminders });
      return { state, reminders };
    };

    const keep = (filing: Filing): void =>
      on.write(() => {
        disk.filings.set(filing.id, filing);
        watcher.redraw(filing, on.now());
        watcher.agrees(filing, parts.clocksOf(filing, drawing(filing).state));
      });

    const writeLedger = (ledger: Ledger): void => {
      try {
        on.write(() => {
          disk.ledger = ledger;
          watcher.writes(ledger.seen);
        });
      } catch (error) {
        if (!(error instanceof Full)) throw error;
        watcher.fails(); // shown all the same: twice is better than never
      }
    };

    /** One notification for all there is to show. The same again has the same id, and is not put over itself. */
    function notify({ showing }: Ledger, now: number): void {
      const id = showing.map(({ reminder: { series, at } }) => `${series}|${at}`).join();
      const about = showing.map(({ reminder }) => reminder.series);
      if (on.displayed.has(id)) watcher.stands(showing);
      else {
        on.cross();
        on.displayed.set(id, about);
        watcher.shows(showing, now);
      }
      on.cross();
      for (const [other, [first, ...more]] of on.displayed) {
        const isEarlier = more.length > 0 ? about.length > 1 : first !== undefined && about.includes(first);
        if (other !== id && isEarlier) on.displayed.delete(other);
      }
    }

    function look(): void {
      on.setAlarm('remind', on.now() + minute);
      const now = on.now();
      const all = [...disk.filings.values()].flatMap((filing) => drawing(filing).reminders);
      const { ledger, nextAt } = parts.reconcile(all, disk.ledger, { now, quiet: disk.choice.quiet });
      watcher.looks(now);
      const nothing = ledger.showing.length === 0;
      const deeds = {
        ledger: () => writeLedger(ledger),
        notification: () => nothing || notify(ledger, now),
        shown: () => nothing || writeLedger(parts.shown(ledger)),
      };
      for (const deed of parts.order) deeds[deed]();
      on.setAlarm('remind', nextAt);
    }

    /** Something is noted, or not; the clocks are looked at in any case. */
    function change(id: string, deed: (filing: Filing, now: number) => Filing | undefined): boolean {
      const filing = disk.filings.get(id);
      const next = filing && deed(filing, on.now());
      if (next) {
        on.setAlarm('remind', on.now() + minute);
        keep(next);
      }
      look();
      return next !== undefined;
    }

    return {
      looksAround: parts.looksAround,
      look,
      glance: look,
      starts: () => parts.looksAtStart && look(),
      stateOf: (filing) => drawing(filing).state,
      forget(): void {
        drawn = new WeakMap();
      },
      add(filing) {
        if (!disk.filings.has(filing.id)) keep(filing);
        look();
        return filing.id;
      },
      take(id, isOff) {
        if (!isOff) look();
        return change(id, ({ removedAt: _, ...filing }, now) => ({ ...filing, ...(isOff && { removedAt: now }) }));
      },
      note: (id, event) =>
        change(id, (filing, noted) => {
          const result = parts.withEvent(filing, { ...event, noted });
          return 'filing' in result ? result.filing : undefined;
        }),
      undo(id, eventId) {
        look();
        return change(id, (filing) => {
          const result = parts.withoutEvent(filing, eventId);
          if (!('filing' in result)) return undefined;
          if (!parts.remembersUndone)
            for (const series of Object.keys(disk.ledger.upTo))
              if (series.startsWith(`${id}|`)) delete disk.ledger.upTo[series];
          return result.filing;
        });
      },
      choose(choice) {
        on.write(() => {
          disk.choice = choice;
          drawn = new WeakMap();
          for (const filing of disk.filings.values()) watcher.redraw(filing, on.now());
        });
        look();
      },
      snooze(id, minutes) {
        look();
        const filing = disk.filings.get(id);
        if (filing) {
          const now = on.now();
          const louds = drawing(filing).reminders.filter(({ loud, at }) => loud && at > now);
          const untilOf = (series: string): number =>
            Math.min(now + minutes * minute, ...louds.filter((one) => one.series === series).map(({ at }) => at));
          const until = drawing(filing).reminders.map(({ series }) => [series, untilOf(series)] as const);
          on.write(() => {
            const { snoozed, showing } = disk.ledger;
            disk.ledger = {
              ...disk.ledger,
              snoozed: { ...snoozed, ...Object.fromEntries(until) },
              showing: showing.filter(({ reminder }) => reminder.filingId !== id),
            };
            watcher.snoozes(filing, ({ steps }) => nextLoud(steps, now, now + minutes * minute), now);
          });
        }
        look();
      },
    };
  };

/** The next time of a line that nothing puts off, or a time before that. */
export const nextLoud = (steps: readonly { at: number; loud: boolean }[], now: number, most: number): number =>
  Math.min(most, ...steps.filter(({ at, loud }) => loud && at > now).map(({ at }) => at));

import { describe, expect, it } from 'vitest';
import { emptyLedger, type Ledger, type Ring, shown } from '../../../lib/tracker/ledger.ts';
import type { QuietHours } from '../../../lib/tracker/quiet-hours.ts';
import { reconcile } from '../../../lib/tracker/reconcile.ts';
import type { Reminder } from '../../../lib/tracker/reminder.ts';
import { remindersOf, usualSmsSteps } from '../../../lib/tracker/reminders.ts';
import { filingOf, happened } from '../../sample/filing-of.ts';
import { inChina } from '../calendar/deadlines.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const ten = inChina('2026-11-21 10:00');
const always: QuietHours = { from: 0, to: 0 };
const night: QuietHours = { from: 1380, to: 480 };
const received = happened({ type: 'smsReceived', verifier: 'subjectPrincipal' }, ten);
const series = 'f1|sms|subjectPrincipal|1';

const remindersFor = (...events: Parameters<typeof filingOf>[0]): Reminder[] => {
  const { filing, state, clocks } = filingOf(events, { createdAt: ten });
  return remindersOf(filing, state, clocks, usualSmsSteps);
};
const sms = remindersFor(received);
const forwarded = happened({ type: 'statusSeen', code: '4' }, ten);
const asks = remindersFor(forwarded).filter(({ kind }) => kind === 'askForSms');
const deadline = (hours: number) =>
  happened({ type: 'smsTimeSet', verifier: 'subjectPrincipal', deadline: ten + hours * hour }, ten + hour);

/** Step, hours after ten, minutes late, missed. */
const told = ({ reminder: { step, at }, late, missed }: Ring) => [step, (at - ten) / hour, late / minute, missed];

/** Looks one after another, hours after ten, each shown before the next: what each of them says. */
function looks(reminders: readonly Reminder[], hours: readonly number[], quiet = always, from: Ledger = emptyLedger) {
  let ledger = from;
  const rings: unknown[] = [];
  let nextAt: number | undefined;
  for (const each of hours) {
    const found = reconcile(reminders, ledger, { now: ten + each * hour, quiet });
    rings.push(found.ledger.showing.map(told));
    ledger = shown(found.ledger);
    nextAt = found.nextAt;
  }
  return { rings, ledger, next: nextAt === undefined ? undefined : (nextAt - ten) / hour };
}

describe('reconcile', () => {
  it('says each once, in its time', () => {
    const { rings, next, ledger } = looks(sms, [0, 0, 3, 4, 4, 18, 22, 23.5, 24, 24, 90]);
    expect(rings).toEqual([
      [['begun', 0, 0, 0]],
      [],
      [],
      [['later', 4, 0, 0]],
      [],
      [['left', 18, 0, 0]],
      [['left', 22, 0, 0]],
      [['left', 23.5, 0, 0]],
      [['over', 24, 0, 0]],
      [],
      [],
    ]);
    expect(next).toBeUndefined();
    expect(ledger.missed).toEqual([]);
  });

  it.each([
    [0, 4],
    [4, 18],
    [18, 22],
    [22, 23.5],
    [23.5, 24],
  ])('after %s h it looks again at %s h', (now, next) => expect(looks(sms, [now]).next).toBe(next));

  it('after a sleep the last of a series rings, those before it are counted as missed', () => {
    const { rings, ledger } = looks(sms, [0, 22.5]);
    expect(rings[1]).toEqual([['left', 22, 30, 2]]);
    expect(ledger.missed).toEqual([{ series, filingId: 'f1', at: ten + 22 * hour, count: 3 }]);
  });

  it('late by two minutes is no oversleeping, by more it is', () => {
    expect(looks(sms, [0, 4 + 2 / 60]).ledger.missed).toEqual([]);
    expect(looks(sms, [0, 4 + 3 / 60]).ledger.missed).toEqual([
      { series, filingId: 'f1', at: ten + 4 * hour, count: 1 },
    ]);
  });

  it('nothing to say: never again', () => {
    expect(reconcile([], emptyLedger, { now: ten, quiet: always })).toEqual({ ledger: { ...emptyLedger, seen: ten } });
  });
});

describe('quiet hours', () => {
  // Received at ten: 6 h are left at four in the morning, 2 h at eight.
  const nearlyAlways: QuietHours = { from: 60, to: 1380 };

  it('put off what is not loud, to their end', () => {
    const { rings, next } = looks(sms, [0, 4, 18, 21.9, 22], night);
    expect(rings).toEqual([[['begun', 0, 0, 0]], [['later', 4, 0, 0]], [], [], [['left', 22, 0, 0]]]);
    expect(next).toBe(23.5);
  });

  it('what they merged was not missed', () => {
    const { ledger } = looks(sms, [0, 4, 18, 22], night);
    expect(ledger.missed).toEqual([]);
  });

  it('never the last two', () => {
    const { rings, ledger } = looks(sms, [13, 18, 22, 23.5, 24], nearlyAlways);
    expect(rings).toEqual([[['later', 4, 0, 0]], [], [], [['left', 23.5, 0, 0]], [['over', 24, 0, 0]]]);
    expect(ledger.missed).toEqual([]);
  });
});

describe('snoozed', () => {
  const snoozed = (until: number): Ledger => ({
    ...looks(sms, [0, 4]).ledger,
    snoozed: { [series]: ten + until * hour },
  });

  it('it comes again when that is over, once', () => {
    const { rings, ledger } = looks(sms, [4.5, 5, 5], always, snoozed(5));
    expect(rings).toEqual([[], [['left', 5, 0, 0]], []]);
    expect(ledger.snoozed).toEqual({});
  });

  it('puts off what comes in between', () => {
    expect(looks(sms, [18, 19], always, snoozed(19)).rings).toEqual([[], [['left', 19, 0, 0]]]);
  });

  it('never the last two', () => {
    expect(looks(sms, [23.5, 24], always, snoozed(30)).rings).toEqual([[['left', 23.5, 0, 0]], [['over', 24, 0, 0]]]);
  });

  it('past the end it says that it is over', () => {
    const { rings } = looks(sms, [18, 22, 23.5, 24, 26], always, snoozed(26));
    expect(rings.slice(2)).toEqual([[['left', 23.5, 0, 0]], [['over', 24, 0, 0]], [['over', 26, 0, 0]]]);
  });
});

describe('a clock set back', () => {
  it('by minutes says nothing twice', () => {
    expect(looks(sms, [0, 4, 4 - 5 / 60, 4, 18]).rings).toEqual([
      [['begun', 0, 0, 0]],
      [['later', 4, 0, 0]],
      [],
      [],
      [['left', 18, 0, 0]],
    ]);
  });

  it('by days, what was said ahead of time is said in its time', () => {
    const { rings, ledger } = looks(sms, [0, 96, 1, 18, 24]);
    expect(rings.slice(2)).toEqual([[], [['left', 18, 0, 1]], [['over', 24, 0, 2]]]);
    expect(ledger.upTo).toEqual({ [series]: ten + 24 * hour });
  });

  it('by days, what is put off stays put off for as long', () => {
    const ahead: Ledger = { ...emptyLedger, seen: ten + 96 * hour, snoozed: { [series]: ten + 98 * hour } };
    const { ledger } = reconcile(sms, ahead, { now: ten, quiet: always });
    expect(ledger.snoozed).toEqual({ [series]: ten + 2 * hour });
  });
});

describe('what comes again and again', () => {
  it('each hour once', () => {
    const { rings, next } = looks(asks, [0, 1, 1.5, 2]);
    expect(rings).toEqual([[], [['ask', 1, 0, 0]], [], [['ask', 2, 0, 0]]]);
    expect(next).toBe(3);
  });

  it('after a long sleep once, with all that were missed', () => {
    const { rings, ledger, next } = looks(asks, [0, 48.5]);
    expect(rings[1]).toEqual([['ask', 48, 30, 47]]);
    expect(ledger.missed.map(({ count }) => count)).toEqual([48]);
    expect(next).toBe(49);
  });

  it('after a year of sleep it does not count each hour', () => {
    const [ring] = reconcile(asks, looks(asks, [0]).ledger, { now: ten + 365 * day, quiet: always }).ledger.showing;
    expect(ring && told(ring).slice(0, 2)).toEqual(['ask', 8760]);
    expect(ring?.missed).toBeLessThanOrEqual(1000);
  });

  it('a night of them is one, and none missed', () => {
    const evening = Array.from({ length: 13 }, (_, passed) => passed);
    const { rings, ledger } = looks(asks, [...evening, 13, 17, 22], night);
    expect(rings.slice(12)).toEqual([[['ask', 12, 0, 0]], [], [], [['ask', 22, 0, 0]]]);
    expect(ledger.missed).toEqual([]);
  });
});

describe('a deadline corrected', () => {
  it('to later, its steps come in their new time', () => {
    const later = remindersFor(received, deadline(30));
    const { ledger } = looks(sms, [0, 4]);
    expect(looks(later, [18, 22, 24, 28, 29.5, 30], always, ledger).rings).toEqual([
      [],
      [],
      [['left', 24, 0, 0]],
      [['left', 28, 0, 0]],
      [['left', 29.5, 0, 0]],
      [['over', 30, 0, 0]],
    ]);
  });

  const earlier = remindersFor(received, deadline(7));

  it('to earlier, the last that is past by then is said', () => {
    expect(looks(earlier, [5.2, 6.5, 7], always, looks(sms, [0]).ledger).rings).toEqual([
      [['left', 5, 12, 2]],
      [['left', 6.5, 0, 0]],
      [['over', 7, 0, 0]],
    ]);
  });

  it('to what is over already, that is said and nothing was missed', () => {
    const { rings, ledger } = looks(earlier, [8], always, looks(sms, [0, 4, 7.9]).ledger);
    expect(rings).toEqual([[['over', 7, 0, 0]]]);
    expect(ledger.missed).toEqual([]);
  });

  it('while it is being shown: what says how long is left goes, the first stays with the new end', () => {
    const later = remindersFor(received, deadline(30));
    const begun = reconcile(sms, emptyLedger, { now: ten, quiet: always }).ledger;
    const moved = reconcile(later, begun, { now: ten + hour, quiet: always }).ledger.showing;
    expect(moved.map(({ reminder: { step, until } }) => [step, until])).toEqual([['begun', ten + 30 * hour]]);
    const left = reconcile(sms, looks(sms, [0, 4]).ledger, { now: ten + 18 * hour, quiet: always }).ledger;
    expect(left.showing.map(told)).toEqual([['left', 18, 0, 0]]);
    expect(reconcile(later, left, { now: ten + 18.5 * hour, quiet: always }).ledger.showing).toEqual([]);
  });
});

describe('showing', () => {
  it('stays until it is known to have been shown', () => {
    const first = reconcile(sms, emptyLedger, { now: ten, quiet: always }).ledger;
    const second = reconcile(sms, first, { now: ten + minute, quiet: always }).ledger;
    expect(second.showing.map(told)).toEqual([['begun', 0, 0, 0]]);
    expect(shown(second)).toEqual({ ...second, showing: [] });
    expect(reconcile(sms, shown(second), { now: ten + 2 * minute, quiet: always }).ledger.showing).toEqual([]);
  });

  it('the next of its series takes its place and counts it', () => {
    const first = reconcile(sms, emptyLedger, { now: ten, quiet: always }).ledger;
    const second = reconcile(sms, first, { now: ten + 4 * hour, quiet: always }).ledger;
    expect(second.showing.map(told)).toEqual([['later', 4, 0, 1]]);
  });

  it('is dropped when what it was about is undone', () => {
    const first = reconcile(sms, emptyLedger, { now: ten, quiet: always }).ledger;
    expect(reconcile([], first, { now: ten + minute, quiet: always }).ledger.showing).toEqual([]);
  });

  it('dropped unshown and back again, it is said all the same', () => {
    const late = { now: ten + 25 * hour, quiet: always };
    const over = reconcile(sms, emptyLedger, late).ledger;
    const gone = reconcile([], over, { ...late, now: late.now + minute }).ledger;
    const back = reconcile(sms, gone, { ...late, now: late.now + 2 * minute }).ledger;
    expect(back.showing.map(({ reminder: { step } }) => step)).toEqual(['over']);
    expect(reconcile(sms, shown(back), { ...late, now: late.now + 3 * minute }).ledger.showing).toEqual([]);
  });

  it('undone and noted again, nothing is said twice', () => {
    const { ledger } = looks(sms, [0, 4]);
    const undone = looks([], [4.5], always, ledger).ledger;
    expect(looks(sms, [5, 18], always, undone).rings).toEqual([[], [['left', 18, 0, 0]]]);
  });
});

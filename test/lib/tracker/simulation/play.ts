import type { Filing } from '../../../../lib/tracker/filing.ts';
import type { FilingEvent } from '../../../../lib/tracker/filing-event.ts';
import { isOver } from '../../../../lib/tracker/filing-state.ts';
import { usualSmsSteps } from '../../../../lib/tracker/reminders.ts';
import { type Background, type Disk, freshDisk } from './background.ts';
import type { Choice } from './lines.ts';
import { Full, type Machine, machine, Stopped } from './machine.ts';
import { type Oracle, oracle } from './oracle.ts';
import { type Choose, choices, filingOf, tellOf } from './person.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
/** How often the background looks though nothing calls for it: acted out only where that could find something. */
const round = 30 * minute;

/** Friday 2024-03-01, 10:00 in China: with a clock a year off there are official calendars for all of it. */
const begin = Date.UTC(2024, 2, 1, 2);

/** How long until the next step: some six hours on average, so that 1,460 of them are a year. */
const gaps = [1, 2, 10, 20, 45, 60, 90, 120, 180, 240, 300, 420, 600, 720, 1080, 1920].map((each) => each * minute);
const wrongBy = [0, 0, 0, 8 * hour, -8 * hour, -3 * hour, hour, day, -day, 30 * day, 200 * day, 365 * day, -365 * day];
const drifts = [-5 * minute, -minute, 1000, 5 * minute] as const;
const zones = ['Asia/Shanghai', 'America/Los_Angeles', 'Pacific/Kiritimati', 'UTC', 'Australia/Lord_Howe'] as const;
const quiets = [
  { from: 1380, to: 480 },
  { from: 0, to: 0 },
  { from: 0, to: 1439 },
  { from: 720, to: 840 },
] as const;
const smsSteps = [usualSmsSteps, { after: [], before: [] }, { after: [60, 720], before: [600, 60, 5] }] as const;

type Deed = () => unknown;

/** A background on a machine of the simulation's. */
export type Begun = (on: Machine, disk: Disk, watcher: Oracle) => Background;

export interface Played {
  days: number;
  filings: number;
  shown: number;
  looks: number;
}

/** Plays a row of numbers, each a step of the world, and throws `Broken` where a reminder is lost, doubled or wrong. */
export async function play(
  steps: readonly number[],
  slots: number,
  begun: Begun,
  narrate: (line: string) => void = () => undefined,
): Promise<Played> {
  process.env.TZ = zones[0];
  const choice: Choice = { ...usualSmsSteps, quiet: quiets[0] };
  const on = machine(begin);
  const disk = freshDisk(choice);
  const watcher = oracle(() => disk.choice);
  const behind = begun(on, disk, watcher);
  /** Filings by the places they take in the row. */
  const ids = new Map<number, string>();
  const outbox: Deed[] = [];
  let held: Deed | undefined;
  let events = 0;
  const clock = (): string => new Date(on.now()).toISOString().slice(0, 19);
  let looks = 0;

  /** Nothing may call for a look before it comes round. */
  function untilRound(): void {
    watcher.delays(round);
    if (behind.looksAround) on.comesRound('round', round);
  }

  /** The background is at something, until it is done or stopped. Was it done? */
  async function attempt(deed: Deed): Promise<boolean> {
    if (!on.isRunning()) return false;
    const unclear = watcher.unclear(on.now());
    if (unclear > 0) {
      watcher.delays(unclear);
      advance(unclear);
    }
    looks += 1;
    const shownBefore = watcher.shownEver();
    let isDone = false;
    try {
      await deed();
      isDone = true;
      narrate(`${clock()} done, shown ${watcher.shownEver() - shownBefore}`);
    } catch (error) {
      if (!(error instanceof Stopped || error instanceof Full)) throw error;
      watcher.fails();
      narrate(`${clock()} stopped`);
      if ((on.alarms.get('remind') ?? round) <= 2 * minute) watcher.delays(0);
      else untilRound();
    }
    watcher.ends(on.now());
    return isDone;
  }

  function advance(ms: number): void {
    const before = on.now();
    on.pass(ms);
    watcher.passing(before, on.now(), on.isRunning());
    if (on.isRunning()) on.runAlarms(ms);
  }

  async function run(ms: number): Promise<void> {
    const end = on.truth() + ms;
    for (let left = ms; left > 0; left = end - on.truth()) {
      const next = on.isRunning() ? on.nextAlarm() : undefined;
      if (!next || next.left > left) {
        advance(left);
        return;
      }
      advance(next.left);
      on.alarms.delete(next.name);
      await attempt(next.name === 'round' ? behind.glance : behind.look);
    }
  }

  /** Sent again until it is answered, now and then twice; what is held back comes after the next. */
  async function send(message: Deed, choose: Choose): Promise<void> {
    const how = choose(['once', 'once', 'once', 'twice', 'later', 'once', 'once', 'once'] as const);
    if (how === 'later' && !held) {
      held = message;
      return;
    }
    const now = [message, ...(how === 'twice' ? [message] : []), ...(held ? [held] : [])];
    held = undefined;
    for (const each of [...outbox.splice(0), ...now]) if (!(await attempt(each))) outbox.push(each);
  }

  const some = (choose: Choose, number: number): Filing | undefined => {
    const all = [...disk.filings.values()];
    return all[(number + choose([0, 1, 2, 3, 4, 5, 6, 7])) % all.length];
  };

  const inPlace = (slot: number): Filing | undefined => disk.filings.get(ids.get(slot) ?? '');

  async function tell(slot: number, choose: Choose): Promise<void> {
    const filing = inPlace(slot);
    if (!filing) {
      const fresh = filingOf(`f${slot}`, slot + 1, on.now(), choose);
      const add = async () => {
        if (!inPlace(slot)) ids.set(slot, await behind.add(fresh));
      };
      return send(add, choose);
    }
    const { id } = filing;
    const told = { ...tellOf(filing, behind.stateOf(filing), on.now(), choose), id: `e${events++}`, noted: 0 };
    narrate(`${clock()} ${id} ${JSON.stringify(told)}`);
    await send(() => behind.note(id, told as FilingEvent), choose);
    await tidy(slot - 12);
  }

  /** What has come to nothing for weeks is taken off the list. */
  async function tidy(slot: number): Promise<void> {
    const filing = inPlace(slot);
    if (!filing || filing.removedAt !== undefined || isOver(behind.stateOf(filing))) return;
    await attempt(() => behind.take(filing.id, true));
  }

  function setClock(by: number): void {
    const before = on.now();
    on.setClock(by);
    untilRound();
    if (on.now() < before) watcher.wentBack(on.now());
    else watcher.passing(before, on.now(), false);
  }

  /** Nothing runs for a while; then the browser, or the person, is there again. */
  async function away(ms: number, returns: (choose: Choose) => Promise<void>, choose: Choose): Promise<void> {
    on.run(false);
    await run(ms);
    on.run(true);
    watcher.delays(0);
    await returns(choose);
  }
  const wakes = async (choose: Choose): Promise<void> => {
    const alarms = choose(['slip', 'fire', 'are lost'] as const);
    if (alarms === 'are lost') on.alarms.clear();
    if (alarms === 'fire') on.runAlarms(Number.POSITIVE_INFINITY);
    await run(choose([0, 5, 59] as const) * 1000);
    await attempt(behind.glance);
  };
  const starts = async (choose: Choose): Promise<void> => {
    on.alarms.clear();
    on.displayed.clear();
    await run(choose([0, 5, 59] as const) * 1000);
    await attempt(behind.starts);
  };

  const deeds: readonly (readonly [share: number, deed: (choose: Choose, slot: number) => unknown])[] = [
    [1, () => undefined],
    [38, (choose, slot) => tell(slot, choose)],
    [5, (choose) => away(choose([hour / 2, 2 * hour, 8 * hour, 9 * hour, 14 * hour, 60 * hour]), wakes, choose)],
    [2, (choose) => away(choose([0, 5 * minute, hour, 10 * hour, 3 * day]), starts, choose)],
    [1, (choose) => setClock(on.offset() + choose(drifts))],
    [2, (choose) => setClock(choose(wrongBy))],
    [
      1,
      (choose) => {
        process.env.TZ = choose(zones);
        behind.forget();
      },
    ],
    [2, () => attempt(behind.glance)],
    [3, (choose) => on.stopIn(choose([0, 1, 2, 3, 4, 5, 6, 7, 8]))],
    [1, (choose) => on.fillDisk(choose([1, 2, 3, 5]))],
    [
      1,
      (choose) => {
        const next = { ...choose(smsSteps), quiet: choose(quiets) };
        return send(() => behind.choose(next), choose);
      },
    ],
    [
      2,
      (choose, slot) => {
        const filing = some(choose, slot);
        const minutes = choose([30, 60, 240, 1440]);
        return filing && send(() => behind.snooze(filing.id, minutes), choose);
      },
    ],
    [
      2,
      (choose, slot) => {
        const filing = some(choose, slot);
        const last = filing?.events.at(-1 - choose([0, 0, 1, 2]));
        return filing && last && send(() => behind.undo(filing.id, last.id), choose);
      },
    ],
    [
      2,
      (choose, slot) => {
        const filing = some(choose, slot);
        const isBack = filing?.removedAt !== undefined || choose([false, true, true, true]);
        return filing && send(() => behind.take(filing.id, !isBack), choose);
      },
    ],
    [1, () => on.displayed.clear()],
  ];
  const table = deeds.flatMap(([share, deed]) => Array.from({ length: share }, () => deed));

  await attempt(behind.starts);
  for (const [index, step] of steps.entries()) {
    const choose = choices(step);
    const deed = choose(table);
    await run(choose(gaps));
    narrate(`${clock()} step ${deeds.findIndex(([, each]) => each === deed)} (clock wrong by ${on.offset() / hour} h)`);
    const slot = Math.floor((index / steps.length) * slots) + choose([0, 1, 2, 3, 4, 5, 6, 7]);
    await deed(choose, slot % slots);
  }
  await run(3 * hour);
  return { days: (on.truth() - begin) / day, filings: disk.filings.size, shown: watcher.shownEver(), looks };
}

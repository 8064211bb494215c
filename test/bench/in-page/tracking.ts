import type { MessageName, Request } from '../../../lib/platform/messages.ts';
import { indexKey, indexOf, indexRecord } from '../../../lib/services/tracking/filing-index.ts';
import { filingKey, filingRecord } from '../../../lib/services/tracking/filing-keys.ts';
import { readFilings, readLedger } from '../../../lib/services/tracking/read-filings.ts';
import type { Filing } from '../../../lib/tracker/filing.ts';
import type { FilingEvent } from '../../../lib/tracker/filing-event.ts';
import { reconcile } from '../../../lib/tracker/reconcile.ts';
import { remindersOf, usualSmsSteps } from '../../../lib/tracker/reminders.ts';

declare const chrome: {
  runtime: { sendMessage(message: unknown): Promise<{ fault?: string }> };
  storage: { local: { set(values: object): Promise<void> } };
};

const hour = 3_600_000;
const shown = 30; // as many as the popup reads

async function ask<N extends MessageName>(name: N, request: Request<N>): Promise<void> {
  const { fault } = await chrome.runtime.sendMessage({ name, request });
  if (fault !== undefined) throw new Error(`${name}: ${fault}`);
}

type Bare = FilingEvent extends infer One ? (One extends FilingEvent ? Omit<One, 'id' | 'noted'> : never) : never;

/** Which of the endings: of a hundred three wait for an SMS, thirty are under review, the others are filed. */
const endOf = (at: number): number => (at % 33 === 0 ? 0 : at % 10 < 3 ? 1 + (at % 2) : 3);

/** Some ten events each, as after a year of use. */
function filingOf(at: number, now: number): Filing {
  const since = now - hour * (1 + (at % 20));
  const history: Bare[] = [1, 2, 3].flatMap((round): Bare[] => [
    { type: 'submitted', at: since - (5 - round) * 100 * hour },
    { type: 'statusSeen', code: '3', at: since - (5 - round) * 100 * hour + hour },
  ]);
  const last: Bare[][] = [
    [
      { type: 'submitted', at: since - hour },
      { type: 'smsReceived', verifier: 'subjectPrincipal', at: since },
      { type: 'resultSeen', result: '2', at: since },
    ],
    [{ type: 'submitted', at: since }],
    [
      { type: 'statusSeen', code: '4', at: since },
      { type: 'smsStatusSeen', code: '2', at: since },
    ],
    [{ type: 'statusSeen', code: '6', at: since }],
  ];
  const events = [...history, ...(last[endOf(at)] ?? [])].map(
    (event, each) => ({ ...event, id: `e${each}`, noted: event.at }) as FilingEvent,
  );
  return {
    id: `bench-${String(at).padStart(6, '0')}`,
    label: `示例小程序${at}`,
    number: at + 1,
    kind: 'first',
    combined: false,
    createdAt: events[0]?.at ?? since,
    papersUntil: '20321231',
    events,
  };
}

/** So many filings, as the background stores them; it has looked at them once, and said what was due. */
async function populate(filings: number): Promise<void> {
  const now = Date.now();
  const all = Array.from({ length: filings }, (_, at) => filingOf(at, now));
  const values = Object.fromEntries(all.map((one) => [filingKey(one.id), filingRecord(one)]));
  await chrome.storage.local.set({ ...values, [indexKey]: indexRecord(indexOf(all)) });
  await ask('lookAgain', {});
}

const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));

/** From the popup's own start until a countdown stands there. */
async function countdownSeen(): Promise<number> {
  while (!document.querySelector('[role=timer]')) await frame();
  return performance.now();
}

async function spent(deed: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await deed();
  return performance.now() - start;
}

/** What the background works out at a tick, without reading or writing. */
async function reconciled(): Promise<number> {
  const [{ listed }, ledger] = [await readFilings(), await readLedger()];
  const quiet = { from: 1380, to: 480 };
  return spent(async () => {
    const all = listed.flatMap((one) => remindersOf(one.filing, one.state, one.clocks, usualSmsSteps));
    reconcile(all, ledger, { now: Date.now(), quiet });
  });
}

/** An event of one filing, and its undoing. */
async function note(): Promise<number> {
  const filingId = filingOf(0, Date.now()).id;
  const id = crypto.randomUUID();
  const event = { id, type: 'resultSeen', result: '4', at: Date.now(), noted: 0 } as const;
  const noted = await spent(() => ask('noteEvent', { filingId, event }));
  const undone = await spent(() => ask('undoEvent', { filingId, eventId: id }));
  return (noted + undone) / 2;
}

const deeds = {
  read: () => spent(() => readFilings(shown)),
  /** A wake with nothing due. */
  glance: () => spent(() => ask('lookAgain', {})),
  /** A tick: every clock is looked at. Settings that are set anew ask for one. */
  tick: () => spent(() => ask('setReminderSettings', { labels: true })),
  note,
  reconcile: reconciled,
};
export type Deed = keyof typeof deeds;

/** Milliseconds of a deed, over as many turns as make 100 ms. */
async function time(deed: Deed): Promise<number> {
  let total = 0;
  let turns = 0;
  for (; total < 100 && turns < 200; turns += 1) total += await deeds[deed]();
  return total / turns;
}

Object.assign(window, { benchTracking: { populate, time, countdownSeen } });

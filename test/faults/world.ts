import { IDBFactory } from 'fake-indexeddb';
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { FaultCode } from '../../lib/platform/faults.ts';
import type { MessageName, Reply, Request } from '../../lib/platform/messages.ts';
import { faithfulLocks } from './faithful-locks.ts';
import { hookBrowser } from './hook-browser.ts';
import { hookDatabase } from './hook-database.ts';
import {
  type Crossing,
  crossingsEver,
  type FaultKind,
  inNewWorker,
  inWorker,
  isAwaited,
  never,
  pass,
  type Run,
  setRun,
  stopWorker,
} from './hooks.ts';

type Values = Record<string, unknown>;
/** What came back over the message: an answer, a refusal, or nothing because the worker has ended. */
export type Outcome = { reply: unknown } | { fault: FaultCode } | 'ended';
export type Ask = <N extends MessageName>(name: N, request: Request<N>) => Promise<Outcome>;

/** A request that hangs is a fault of ours, whatever went wrong. */
const patience = 10_000;
const databaseName = 'beian-pilot';
const own = 'chrome-extension://test-extension-id/';
const page = 'https://mp.weixin.qq.com/wxamp/practice/filing?token=111&lang=zh_CN';
const senders = {
  extension: { id: 'test-extension-id', url: `${own}options.html`, origin: own.slice(0, -1) },
  page: {
    id: 'test-extension-id',
    url: page,
    origin: new URL(page).origin,
    frameId: 0,
    documentId: 'D1',
    tab: { id: 7, url: page },
  },
};

const held = hookBrowser();
hookDatabase();

/** Until what an answered deed leaves running, an ended worker or one just started has come to rest. */
async function rest(): Promise<void> {
  for (let before = -1; before !== crossingsEver() || isAwaited(); ) {
    before = crossingsEver();
    await new Promise((resolve) => setTimeout(resolve, 4));
    // A machine that stood still meanwhile has run none of what was waiting; the database takes a turn for each step.
    for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => setImmediate(resolve));
  }
}

/** Starts the background anew, as the browser does after it was stopped: storage stays, memory is gone. */
export async function startWorker(): Promise<{ from: (name: MessageName) => 'page' | 'extension' }> {
  fakeBrowser.reset();
  vi.stubGlobal('navigator', { locks: faithfulLocks() });
  vi.resetModules();
  const { messages } = await import('../../lib/platform/messages.ts');
  const background = (await import('../../entrypoints/background.ts')).default;
  inNewWorker(() => background.main());
  return { from: (name) => messages[name].from };
}

let from: (name: MessageName) => 'page' | 'extension' = () => 'extension';
let ended: Promise<'ended'> = never();

/** Sends a message and waits for the answer; both ways are crossings too. */
export const ask: Ask = (name, request) => {
  const deliver = () =>
    new Promise((resolve) => {
      void fakeBrowser.runtime.onMessage.trigger({ name, request }, senders[from(name)] as never, resolve as never);
    });
  const crossing = inWorker(
    () =>
      pass('message.toWorker', false, async () => undefined)
        .then(deliver)
        .then((outcome) => pass('message.back', false, async () => outcome as Outcome))
        .catch((): Outcome => ({ fault: 'noAnswer' })), // as lib/platform/send.ts says it
  );
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<never>((_, reject) => {
    waiting = setTimeout(() => reject(new Error(`${name} is never answered`)), patience);
  });
  return Promise.race([crossing, ended, silence]).finally(() => clearTimeout(waiting));
};

/** The answer of a message that must not be refused. */
export async function get<N extends MessageName>(name: N, request: Request<N>): Promise<Reply<N>> {
  const outcome = await ask(name, request);
  if (outcome === 'ended' || 'fault' in outcome) throw new Error(`${name}: ${JSON.stringify(outcome)}`);
  return outcome.reply as Reply<N>;
}

/** `atOnce`: what is asked next finds the worker still at what it does at its start, as when a message has woken it. */
export async function restart({ atOnce = false } = {}): Promise<void> {
  await rest();
  stopWorker(); // before the run is over: one that has ended does not come back to life while the next is brought in
  setRun(undefined);
  ended = never();
  ({ from } = await startWorker());
  if (!atOnce) await rest();
}

/** Does a deed with the hooks counting, and one thing going wrong where that is planned. */
export async function run(
  deed: () => Promise<Outcome>,
  plan?: { at: number; kind: FaultKind },
): Promise<{ outcome: Outcome; crossings: Crossing[] }> {
  let onEnd = (): void => undefined;
  ended = new Promise((resolve) => {
    onEnd = () => resolve('ended');
  });
  const counted: Run = { crossings: [], plan, ended: false, onEnd };
  setRun(counted);
  const outcome = await deed();
  await rest();
  return { outcome, crossings: counted.crossings };
}

/** All there is: on disk, in the database, in the memory of the browser. */
export interface Snapshot {
  local: Values;
  session: Values;
  stores: Record<string, [key: IDBValidKey, value: unknown][]>;
  /** Of the database. */
  version: number;
}

const opened = (version?: number, upgrade?: (database: IDBDatabase) => void): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.open(databaseName, version);
    request.onupgradeneeded = () => upgrade?.(request.result);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

const settled = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

export async function snapshot(): Promise<Snapshot> {
  const database = await opened();
  const stores: Snapshot['stores'] = {};
  for (const name of database.objectStoreNames) {
    const store = database.transaction(name).objectStore(name);
    const [keys, values] = await Promise.all([settled(store.getAllKeys()), settled(store.getAll())]);
    stores[name] = keys.map((key, at) => [key, values[at]]);
  }
  const { version } = database;
  database.close();
  return { local: structuredClone(held.local), session: structuredClone(held.session), stores, version };
}

export async function restore({ local, session, stores, version }: Snapshot): Promise<void> {
  setRun(undefined);
  // What it does of itself at its start may still be under way, and would go into the storage put in place here.
  stopWorker();
  await rest();
  for (const [area, values] of [['local', local] as const, ['session', session] as const]) {
    for (const key of Object.keys(held[area])) delete held[area][key];
    Object.assign(held[area], structuredClone(values));
  }
  globalThis.indexedDB = new IDBFactory();
  const names = Object.keys(stores);
  if (names.length === 0) return;
  const database = await opened(version, (fresh) => {
    for (const name of names) fresh.createObjectStore(name);
  });
  for (const [name, entries] of Object.entries(stores)) {
    const store = database.transaction(name, 'readwrite').objectStore(name);
    await Promise.all(entries.map(([key, value]) => settled(store.put(value, key))));
  }
  database.close();
}

export const empty: Snapshot = { local: {}, session: {}, stores: {}, version: 0 };

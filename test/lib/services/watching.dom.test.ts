import { beforeEach, expect, it, onTestFinished, vi } from 'vitest';
import { watchPage } from '../../../lib/services/watching.ts';

const soon = 60;
const pause = 250;
const frame = 1000 / 60;

let clock = 0;
let visible: DocumentVisibilityState = 'visible';
let observed: Node[] = [];
let disconnected = 0;

/** The clock of the page and its timers go on together; what was changed before is heard first. */
async function pass(ms: number): Promise<void> {
  await Promise.resolve();
  for (let left = ms; left > 0; left -= frame) {
    clock += Math.min(left, frame);
    vi.advanceTimersByTime(Math.min(left, frame));
  }
}

async function change(place: ParentNode = document.body): Promise<void> {
  place.append('.');
  await Promise.resolve();
}

/** Changes sixty times a second, for so many seconds. */
async function churn(seconds: number): Promise<void> {
  for (let at = 0; at < seconds * 60; at += 1) {
    await change();
    await pass(frame);
  }
}

const turn = (to: DocumentVisibilityState): void => {
  visible = to;
  document.dispatchEvent(new Event('visibilitychange'));
};

/** Watches the page; each look takes `cost` ms and finds news, or never any. */
function watch(cost = 0, news = false) {
  const end = new AbortController();
  onTestFinished(() => end.abort());
  const state = { looks: 0, end: () => end.abort() };
  const look = (): boolean => {
    state.looks += 1;
    clock += cost;
    return news;
  };
  watchPage(document, look, { soon, pause, signal: end.signal });
  return state;
}

beforeEach(() => {
  document.body.innerHTML = '';
  visible = 'visible';
  clock = 1000;
  observed = [];
  disconnected = 0;
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  vi.spyOn(performance, 'now').mockImplementation(() => clock);
  Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => visible });
  const { observe, disconnect } = MutationObserver.prototype;
  vi.spyOn(MutationObserver.prototype, 'observe').mockImplementation(function (this: MutationObserver, node, how) {
    observed.push(node);
    observe.call(this, node, how);
  });
  vi.spyOn(MutationObserver.prototype, 'disconnect').mockImplementation(function (this: MutationObserver) {
    disconnected += 1;
    disconnect.call(this);
  });
  onTestFinished(() => {
    Reflect.deleteProperty(document, 'visibilityState');
    vi.restoreAllMocks();
    vi.useRealTimers();
  });
});

it('looks once at a burst, soon, and at most once in a pause', async () => {
  const state = watch();
  for (let at = 0; at < 50; at += 1) await change();
  await pass(soon - frame);
  expect(state.looks).toBe(0);
  await pass(2 * frame);
  expect(state.looks).toBe(1);
  await change();
  await pass(pause - 2 * frame);
  expect(state.looks).toBe(1);
  await pass(3 * frame);
  expect(state.looks).toBe(2);
  await pass(60_000);
  expect(state.looks).toBe(2);
});

it('watches each document and each open shadow root once, whatever the number of looks', async () => {
  const shadow = document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
  const iframe = document.body.appendChild(document.createElement('iframe'));
  const state = watch();
  for (let at = 0; at < 10; at += 1) {
    await change(shadow);
    await pass(1000);
  }
  expect(state.looks).toBe(10);
  expect(observed).toEqual([document, shadow, iframe.contentDocument]);
  await change(iframe.contentDocument?.body);
  await pass(1000);
  expect(state.looks).toBe(11);
});

it('a page that never comes to rest is looked at ever less often', async () => {
  const state = watch();
  await churn(5);
  expect(state.looks).toBeGreaterThan(15);
  await churn(55);
  expect(state.looks).toBeLessThan(80); // 240 at the first pace
  const before = state.looks;
  await churn(60);
  expect(state.looks - before).toBeLessThan(35);
  expect(state.looks - before).toBeGreaterThan(25); // at least every two seconds
});

it('once it rests, or a person works it, it is looked at as soon as at first', async () => {
  const state = watch();
  await churn(60);
  let before = state.looks;
  await change();
  document.body.dispatchEvent(new Event('pointerdown', { bubbles: true }));
  await pass(soon + pause);
  expect(state.looks - before).toBe(1);
  await churn(60);
  await pass(10_000);
  before = state.looks;
  await change();
  await pass(soon + frame);
  expect(state.looks - before).toBe(1);
});

it('a page on which there is news all the time is followed at the first pace', async () => {
  const state = watch(0, true);
  await churn(60);
  expect(state.looks).toBeGreaterThan(200);
});

it('a page that is long to read is not read for more than a tenth of the time', async () => {
  const cost = 500;
  const state = watch(cost);
  const began = clock;
  await churn(60);
  expect(state.looks).toBeGreaterThan(5);
  expect((state.looks * cost) / (clock - began)).toBeLessThanOrEqual(0.11);
});

it('out of sight it is not watched, and looked at once when it shows again', async () => {
  const state = watch();
  await change();
  turn('hidden');
  expect(disconnected).toBe(1);
  await churn(2);
  window.dispatchEvent(new Event('hashchange'));
  await pass(2000);
  expect(state.looks).toBe(0);
  turn('visible');
  await pass(2000);
  expect(state.looks).toBe(1);
  await change();
  await pass(2000);
  expect(state.looks).toBe(2);
});

it('opened out of sight it waits until somebody looks', async () => {
  visible = 'hidden';
  const state = watch();
  await churn(1);
  expect([state.looks, observed.length]).toEqual([0, 0]);
  turn('visible');
  await pass(1000);
  expect(state.looks).toBe(1);
});

it('once it is over nothing is heard, and nothing under way is done', async () => {
  const state = watch();
  await change();
  state.end();
  await churn(2);
  turn('hidden');
  turn('visible');
  await pass(2000);
  expect(state.looks).toBe(0);
});

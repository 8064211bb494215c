import { browser } from '@wxt-dev/webextension-polyfill/browser';
import { type Crossed, crossedPrefix, haltedKey, type Plan, planKey } from './plan.ts';

const { session } = browser.storage;
const worker = crypto.randomUUID();

let plan: Plan = { run: '' };
let hooks = 0;
let isHalted = false;

const never = <T>(): Promise<T> => new Promise(() => undefined);

/** Whatever else is under way in this worker gets no further either. */
export const hasHalted = (): boolean => isHalted;

/** A test may have begun another run since. Nobody listens for that: it would wake the worker. */
async function readPlan(): Promise<void> {
  const { [planKey]: found = { run: '' } } = (await session.get(planKey)) as { [planKey]?: Plan };
  if (found.run !== plan.run) hooks = 0;
  plan = found;
}

/** Counts a hook by the plan as it was last read. True: the worker is to halt here. */
export function isLast(name: string, side: Crossed['side'], about = ''): boolean {
  hooks++;
  const { run, halt } = plan;
  const crossed: Crossed = { run, hook: hooks, side, name, about, worker };
  isHalted = halt === hooks;
  const key = `${crossedPrefix}${run}:${String(hooks).padStart(4, '0')}`;
  void session.set({ [key]: crossed, ...(isHalted && { [haltedKey]: crossed }) });
  return isHalted;
}

/** An asynchronous crossing. At the planned hook it never comes to an end, and a test can stop the worker there. */
export async function pass<T>(name: string, about: string, deed: () => Promise<T>): Promise<T> {
  await readPlan();
  if (isHalted || isLast(name, 'before', about)) return never();
  const done = await deed();
  if (isHalted || isLast(name, 'after', about)) return never();
  return done;
}

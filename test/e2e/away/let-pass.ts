import type { WorkerPage } from '../pages/worker.ts';

/** The year 2001: what is larger is a time. */
const smallest = 1e12;

const earlier = (value: unknown, by: number): unknown => {
  if (typeof value === 'number') return value > smallest ? value - by : value;
  if (Array.isArray(value)) return value.map((one) => earlier(one, by));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, earlier(one, by)]));
};

const isTracked = (key: string): boolean => /^(?:filing:|filings$|reminders$)/u.test(key);

/**
 * As if so much time (ms) had passed and no worker had run: all that is stored of filings is that much longer ago. Its
 * alarms are gone, or they would wake it, as would what changes in storage: that is heard by the one that ends then.
 */
export async function letPass({ chrome, send, stop }: WorkerPage, ms: number): Promise<void> {
  await chrome<boolean>('alarms.clearAll');
  const kept = await chrome<Record<string, unknown>>('storage.local.get', null);
  const tracked = Object.entries(kept).filter(([key]) => isTracked(key));
  await send('storageUse', {});
  await chrome<void>('storage.local.set', Object.fromEntries(tracked.map(([key, value]) => [key, earlier(value, ms)])));
  await send('storageUse', {});
  await stop();
}

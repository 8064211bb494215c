import { browser } from 'wxt/browser';
import { readKeys } from '../../platform/read-keys.ts';
import { stored } from '../../platform/stored.ts';
import { z } from '../../zod.ts';
import { type FilingIndex, indexKey, parsedIndex } from './filing-index.ts';
import { alarms, setAlarm } from './set-alarm.ts';

/**
 * When all clocks were last looked at, and until when there is nothing to say unless something changes. In session
 * storage, which goes when alarms go: at the browser's start, an update, a disabled extension.
 */
const lastLook = z.object({
  revision: z.string(),
  at: z.number(),
  until: z.number().optional(),
  /** When there is something to say, without the badge. */
  next: z.number().optional(),
});

const item = stored('session:filings-looked', lastLook);

/** Nothing is left to say until a time; undefined: for good. */
export const noteLook = (
  { revision = '' }: FilingIndex,
  at: number,
  { until, next }: { until?: number; next?: number },
): Promise<void> =>
  item
    .set({ revision, at, ...(until !== undefined && { until }), ...(next !== undefined && { next }) })
    .catch(() => undefined);

/** Something is left to be said. */
export const forgetLook = (): Promise<void> => item.remove().catch(() => undefined);

const hasAlarm = async (): Promise<boolean> => (await browser.alarms.get(alarms.remind)) !== undefined;

/**
 * Would a look find nothing, and is the next one set? With a thousand filings it costs a tenth of a second, which a
 * popup that opens should not have to share the machine with.
 */
export async function isLookedAt(now: number): Promise<boolean> {
  const last = await item.get();
  if (!last || now < last.at || now >= (last.until ?? Number.POSITIVE_INFINITY)) return false;
  const index = parsedIndex((await readKeys('local', [indexKey]))[indexKey]);
  if ((index?.revision ?? '') !== last.revision) return false;
  if (last.until === undefined) return true;
  if (!(await hasAlarm())) return false;
  if (last.next !== undefined) await setAlarm('remind', last.next); // counted down anew: in sleep it stood still
  return true;
}

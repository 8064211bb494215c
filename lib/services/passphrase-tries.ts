import { now } from '../platform/clock.ts';
import { Refused } from '../platform/refused.ts';
import { stored } from '../platform/stored.ts';
import { z } from '../zod.ts';

// On disk: neither a restart of the worker nor one of the browser makes the next try free.
const tries = stored('local:vault:tries', z.object({ count: z.number(), retryAt: z.number() }));

/** 1 s after the first wrong passphrase, twice as long after each further one, half an hour at most. */
const delayAfter = (count: number): number => Math.min(1000 * 2 ** (count - 1), 30 * 60_000);

/** When the next passphrase is taken; undefined: now. */
export async function retryAt(): Promise<number | undefined> {
  const found = await tries.get();
  if (!found || found.retryAt <= now()) return undefined;
  const longest = now() + delayAfter(found.count);
  if (found.retryAt <= longest) return found.retryAt;
  // The clock was set back since: nobody waits for it to come round again, but the wait begins anew.
  await tries.set({ ...found, retryAt: longest });
  return longest;
}

/** Counts a try before it is made, so that ending the worker in the middle saves nothing. Too early: `tooSoon`. */
export async function beginTry(): Promise<void> {
  if ((await retryAt()) !== undefined) throw new Refused('tooSoon');
  const count = ((await tries.get())?.count ?? 0) + 1;
  await tries.set({ count, retryAt: now() + delayAfter(count) });
}

/** The passphrase was right: what was counted is forgotten. */
export const endTries = (): Promise<void> => tries.remove();

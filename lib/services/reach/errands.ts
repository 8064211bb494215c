import { now } from '../../platform/clock.ts';
import { stored } from '../../platform/stored.ts';
import { z } from '../../zod.ts';
import { errandPlace } from '../held-key.ts';

const errand = z.object({
  what: z.enum(['fill', 'verification', 'sms']),
  /** What was selected, where it is about an SMS. */
  text: z.string().optional(),
  /** Who is to take it: the popup, or the panel of a window. */
  to: z.union([z.literal('popup'), z.number()]),
  at: z.number(),
});

/** What a person asked for by a key or in a menu, of the page of ours that comes up for it. */
export type Errand = z.infer<typeof errand>;

/** Whoever comes later came for something else. */
const patience = 10_000;

// In memory alone: the text may hold a code. It goes when it is taken, and with the lock.
const item = stored(`session:${errandPlace}`, errand);

export const leaveErrand = (left: Omit<Errand, 'at'>): Promise<void> => item.set({ ...left, at: now() });

/** Takes what was left for such a page, once. */
export const takeErrand = (to: Errand['to']): Promise<Errand | undefined> =>
  navigator.locks.request('errand', async () => {
    const left = await item.get();
    if (left?.to !== to) return undefined;
    await item.remove();
    const age = now() - left.at;
    return age >= 0 && age <= patience ? left : undefined;
  });

/** Calls when one is left, until the signal aborts. */
export const watchErrands = (heard: () => void, signal: AbortSignal): void =>
  item.watch((left) => left && heard(), signal);

import { now } from '../../platform/clock.ts';
import { inTracker } from './filings.ts';
import { isLookedAt } from './last-look.ts';
import { remind } from './remind.ts';

let queued: Promise<void> | undefined;

const look = async (): Promise<void> =>
  inTracker(async () => {
    queued = undefined; // whoever asks from now on has changed something since
    await remind(now());
  });

/**
 * Looks at all clocks, once for all who ask before it begins. Rejects where storage cannot be read: it is tried again
 * within a minute.
 */
export function lookAgain(): Promise<void> {
  queued ??= Promise.resolve().then(look); // not at once: it must be known as queued before it begins
  return queued;
}

/** The same unless the last look says that there is nothing to say: for what happens often, and changes nothing by itself. */
export const lookIfDue = async (): Promise<void> =>
  (await isLookedAt(now()).catch(() => false)) ? undefined : lookAgain();

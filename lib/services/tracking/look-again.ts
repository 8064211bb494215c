import { now } from '../../platform/clock.ts';
import { inTracker } from './filings.ts';
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

import { now } from '../../platform/clock.ts';
import { inTracker } from './filings.ts';
import { remind } from './remind.ts';

let waiting: Promise<void> | undefined;

/** Looks at all clocks, once for all who ask before it begins. Rejects where storage cannot be read; it is tried again within a minute. */
export function lookAgain(): Promise<void> {
  waiting ??= inTracker(async () => {
    waiting = undefined; // whoever asks from now on has changed something since
    await remind(now());
  });
  return waiting;
}

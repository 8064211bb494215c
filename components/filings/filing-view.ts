import type { Listed } from '../../lib/services/tracking/read-filings.ts';
import { attention, type Turn } from '../../lib/tracker/attention.ts';
import type { Clock } from '../../lib/tracker/clocks.ts';
import { type Situation, standing } from '../../lib/tracker/standing.ts';
import type { Verifier } from '../../lib/tracker/verifiers.ts';

export type SmsClock = Clock & { verifier: Verifier };

/** A filing at a time. */
export interface FilingView extends Listed {
  situation: Situation;
  turn: Turn;
  /** Of every verification that runs or has run out, the nearest first. */
  sms: SmsClock[];
}

const isSms = (clock: Clock): clock is SmsClock => clock.kind === 'sms' && clock.verifier !== undefined;

/** Where a filing stands at a time (ms), and whose turn that makes it. */
export function filingView(listed: Listed, now: number): FilingView {
  const { filing, state, clocks } = listed;
  const situation = standing({ filing, state, clocks, now });
  const sms = clocks.filter(isSms).toSorted((one, other) => one.until - other.until);
  return { ...listed, situation, turn: attention[situation], sms };
}

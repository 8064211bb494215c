import { now } from '../../platform/clock.ts';
import type { SmsHere } from '../../platform/filing-messages.ts';
import type { Clock } from '../../tracker/clocks.ts';
import { wrongEntries } from '../../tracker/filing-state.ts';
import type { Verifier } from '../../tracker/verifiers.ts';
import { inTracker, readTracked } from './filings.ts';
import { type HeldCode, waitKey } from './held-codes.ts';
import { type Listed, listedOf } from './read-filings.ts';

/** One person's SMS that is not verified. */
export interface Wait extends Listed {
  clock: Clock & { verifier: Verifier };
}

/** Every filing that is not removed. */
export const listedNow = (): Promise<Listed[]> =>
  inTracker(async () =>
    [...(await readTracked()).filings.values()].filter(({ removedAt }) => removedAt === undefined).map(listedOf),
  );

/** What is waited for, the first to run out first; what has run out is not among it. */
export const waitsOf = (listed: readonly Listed[]): Wait[] =>
  listed
    .flatMap((one) =>
      one.clocks.flatMap((clock) =>
        clock.kind === 'sms' && clock.verifier && now() < clock.until
          ? [{ ...one, clock: { ...clock, verifier: clock.verifier } }]
          : [],
      ),
    )
    .toSorted((one, other) => one.clock.until - other.clock.until);

/** As the ministry's page is told of it. */
export function smsHereOf({ filing, state, clock }: Wait, codes: readonly HeldCode[], mine?: boolean): SmsHere {
  const one = state.sms[clock.verifier];
  return {
    filingId: filing.id,
    label: filing.label,
    number: filing.number,
    verifier: clock.verifier,
    deadline: clock.until,
    wrong: wrongEntries(state),
    resends: one?.resends ?? 0,
    capped: one?.capped ?? false,
    hasCode: codes.some((code) => waitKey(code) === waitKey(clock)),
    ...(mine !== undefined && { mine }),
  };
}

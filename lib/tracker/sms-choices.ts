import type { Filing } from './filing.ts';
import { type FilingState, isOver } from './filing-state.ts';
import { isRefused } from './move.ts';
import { next } from './next.ts';
import { type Verifier, verifiers } from './verifiers.ts';

/** A filing an SMS may belong to, and whose it may be. */
export interface SmsChoice {
  filing: Filing;
  /** Nothing noted of these yet. */
  fresh: Verifier[];
  /** Noted and not verified: it was sent again. */
  again: Verifier[];
  /** How well it fits: 0 waits for its SMS, 1 may get one soon, 2 has one, or is not known to be submitted. */
  fit: 0 | 1 | 2;
}

const fitOf = ({ stage, sms, othersWaiting, allVerifiedAt }: FilingState): SmsChoice['fit'] => {
  const waits = stage === 'bureau_review' && allVerifiedAt === undefined;
  if (waits && (othersWaiting || Object.keys(sms).length === 0)) return 0;
  return stage === 'platform_review' ? 1 : 2;
};

/** Which filings an SMS that came before `now` (ms) may belong to, the likeliest first; `kind`: the one it names. */
export function smsChoices(
  all: readonly { filing: Filing; state: FilingState }[],
  { now, kind }: { now: number; kind?: string },
): SmsChoice[] {
  return all
    .filter(({ state }) => !isOver(state))
    .map(({ filing, state }) => {
      const canCome = (verifier: Verifier): boolean =>
        !isRefused(next(state, { type: 'smsReceived', verifier, id: 'asked', noted: now, at: now }, filing));
      const again = verifiers.filter((verifier) => state.sms[verifier]?.standing === 'waiting');
      return { filing, fresh: verifiers.filter(canCome), again, fit: fitOf(state) };
    })
    .filter(({ fresh, again }) => fresh.length + again.length > 0)
    .toSorted((one, other) => one.fit - other.fit || otherKind(one, kind) - otherKind(other, kind));
}

const otherKind = ({ filing }: SmsChoice, kind?: string): number => Number(filing.kind !== kind);

/** The one filing that fits, where no other does as well. */
export function onlyChoice(choices: readonly SmsChoice[], kind?: string): SmsChoice | undefined {
  const [best] = choices;
  if (!best || best.fit === 2) return undefined;
  const same = choices.filter(({ fit }) => fit === best.fit);
  const named = same.filter(({ filing }) => filing.kind === kind);
  const [only] = named.length > 0 ? named : same;
  return (named.length || same.length) === 1 ? only : undefined;
}

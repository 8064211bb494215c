import { isKind, type KindId, type SmsTo, smsChoices } from './kinds.ts';
import { isPace, type Pace } from './paces.ts';

/** How a submission is meant. What is not said follows from the filing it goes on with, or from the settings. */
export interface Asked {
  /** Id of the filing this goes on with: again after a rejection, a change, a cancellation. */
  filing?: string;
  kind?: KindId;
  pace?: Pace;
  smsTo?: SmsTo;
  /** Why a record is cancelled, a code of cancel-reasons.ts. */
  reason?: string;
}

export const isSmsTo = (id: unknown): id is SmsTo => typeof id === 'string' && id in smsChoices;

/** What an address asks: `filing`, `kind`, `pace`, `smsTo`; what makes no sense is not asked. */
export function askedIn(query: URLSearchParams): Asked {
  const [kind, pace, smsTo] = ['kind', 'pace', 'smsTo'].map((name) => query.get(name));
  return {
    filing: query.get('filing') ?? undefined,
    kind: isKind(kind) ? kind : undefined,
    pace: isPace(pace) ? pace : undefined,
    smsTo: isSmsTo(smsTo) ? smsTo : undefined,
  };
}

import { now } from '../../platform/clock.ts';
import type { Noted } from '../../platform/filing-messages.ts';
import type { Verifier } from '../../tracker/verifiers.ts';
import { inTracker, readFiling } from './filings.ts';
import { keepCode, waitingFor, waitKey } from './held-codes.ts';
import { noteEvent } from './note-event.ts';
import { listedOf } from './read-filings.ts';

interface Sms {
  filingId: string;
  verifier: Verifier;
  code: string;
  receivedAt: number;
  eventId: string;
}

const keptIfWaited = (sms: Pick<Sms, 'filingId' | 'verifier' | 'code'>): Promise<boolean> =>
  inTracker(async () => {
    const { clocks } = listedOf((await readFiling(sms.filingId)).filing);
    if (!waitingFor(clocks, now()).has(waitKey(sms))) return false;
    await keepCode(sms);
    return true;
  });

/** Notes that an SMS came, and keeps its code in memory while it is waited for. */
export async function takeSms({ filingId, verifier, code, receivedAt, eventId }: Sms) {
  const event = { id: eventId, type: 'smsReceived', verifier, at: receivedAt, noted: receivedAt } as const;
  const noted: Noted = await noteEvent(filingId, event);
  const isThere = noted.refused === undefined || noted.refused === 'alreadyReceived';
  // Where memory does not take it the SMS is noted all the same, and the reply says that the code is not.
  const codeKept = isThere && (await keptIfWaited({ filingId, verifier, code }).catch(() => false));
  return { ...noted, codeKept };
}

import { now } from '../../platform/clock.ts';
import type { Reply } from '../../platform/messages.ts';
import type { PageSender } from '../../platform/sender.ts';
import type { ResultCode } from '../../tracker/filing-event.ts';
import type { Verifier } from '../../tracker/verifiers.ts';
import { heldCodes } from './held-codes.ts';
import { detailsIfOpen } from './links.ts';
import { noteEvent } from './note-event.ts';
import { fillOf } from './page-fills.ts';
import { keepPageNote } from './page-notes.ts';
import { listedNow, smsHereOf } from './waits.ts';
import { whoseResult } from './whose-result.ts';

const most = 10;

export interface ResultSeen {
  result: ResultCode;
  eventId: string;
  filingId?: string;
  verifier?: Verifier;
}

/** Notes an answer of the ministry's page where it is known whose it is, else asks. */
export async function noteResult(seen: ResultSeen, sender: PageSender): Promise<Reply<'noteResult'>> {
  const listed = await listedNow();
  const whose = seen.filingId
    ? { filingId: seen.filingId, verifier: seen.verifier }
    : whoseResult(seen.result, listed, await fillOf(sender), await detailsIfOpen(listed));
  if (!whose) return { nothing: true };
  if ('which' in whose) {
    const codes = await heldCodes();
    return { which: whose.which.slice(0, most).map((wait) => smsHereOf(wait, codes)) };
  }
  const time = now();
  const { filingId } = whose;
  const verifier = seen.verifier ?? whose.verifier;
  const { result, eventId } = seen;
  const about = { id: eventId, type: 'resultSeen', result, at: time, noted: time } as const;
  const { refused } = await noteEvent(filingId, { ...about, ...(verifier && { verifier }) });
  if (refused) return { refused };
  // It is noted: that the page cannot take it back must not be answered as if it were not. Our own pages can.
  await keepPageNote(sender, { filingId, eventId }, time).catch(() => undefined);
  const { label = '', number = 0 } = listed.find(({ filing }) => filing.id === filingId)?.filing ?? {};
  return { noted: { filingId, label, number, eventId } };
}

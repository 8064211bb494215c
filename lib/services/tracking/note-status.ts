import { now } from '../../platform/clock.ts';
import type { Rejection } from '../../platform/filing-messages.ts';
import type { Reply } from '../../platform/messages.ts';
import { Refused } from '../../platform/refused.ts';
import type { PageSender } from '../../platform/sender.ts';
import type { Change } from '../../platform/write-twice.ts';
import { detailChange, readDetail } from './filing-detail.ts';
import { noteEvent } from './note-event.ts';
import { keepPageNote } from './page-notes.ts';
import { statusEvent } from './status-offers.ts';

const most = 200;

export interface StatusTaken {
  filingId: string;
  code: Parameters<typeof statusEvent>[0];
  eventId: string;
  rejections: readonly Omit<Rejection, 'at' | 'by'>[];
}

/** What a rejection says, with those before it; undefined while the vault is locked. */
async function textsChange({ filingId, code, rejections }: StatusTaken, at: number): Promise<Change | undefined> {
  const by = code === '3' ? 'platform' : 'bureau';
  const fresh = rejections.map((one) => ({ ...one, at, by }) as const);
  try {
    const before = (await readDetail(filingId)).rejections;
    return await detailChange(filingId, { rejections: [...before, ...fresh].slice(-most) });
  } catch (error) {
    if (error instanceof Refused && error.fault === 'locked') return undefined;
    throw error;
  }
}

const isRejection = (code: StatusTaken['code']): boolean => code === '3' || code === '5';

/** The person took the offer of statusOffers. What a rejection says goes into the vault with it, where that is open. */
export async function noteStatus(taken: StatusTaken, sender: PageSender): Promise<Reply<'noteStatus'>> {
  const time = now();
  const { filingId, code, eventId } = taken;
  const hasTexts = isRejection(code) && taken.rejections.length > 0;
  let textsKept = false;
  const noted = await noteEvent(filingId, statusEvent(code, eventId, time), async () => {
    const texts = hasTexts ? await textsChange(taken, time) : undefined;
    textsKept = texts !== undefined;
    return texts ? [texts] : [];
  });
  if (noted.refused) return noted;
  // It is noted: that the page cannot take it back must not be answered as if it were not. Our own pages can.
  await keepPageNote(sender, { filingId, eventId }, time).catch(() => undefined);
  return { ...noted, ...(hasTexts && { textsKept }) };
}

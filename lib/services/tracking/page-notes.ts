import type { PageSender } from '../../platform/sender.ts';
import { stored } from '../../platform/stored.ts';
import { z } from '../../zod.ts';

const undoable = 10 * 60_000;

/** What a load of a page has noted: it may take back that, for a while, and nothing else. */
const pageNote = z.object({
  tabId: z.number(),
  documentId: z.string().optional(),
  filingId: z.string(),
  eventId: z.string(),
  at: z.number(),
});
type PageNote = z.infer<typeof pageNote>;

const item = stored('session:page-notes', z.array(pageNote));

const recent = async (now: number): Promise<PageNote[]> =>
  ((await item.get()) ?? []).filter(({ at }) => now >= at && now - at < undoable);

export const keepPageNote = (
  { tabId, documentId }: PageSender,
  noted: Pick<PageNote, 'filingId' | 'eventId'>,
  now: number,
): Promise<void> =>
  navigator.locks.request('page-notes', async () => {
    const { filingId, eventId } = noted;
    await item.set([...(await recent(now)), { tabId, documentId, filingId, eventId, at: now }]);
  });

export const hasPageNote = async (
  { tabId, documentId }: PageSender,
  wanted: Pick<PageNote, 'filingId' | 'eventId'>,
  now: number,
): Promise<boolean> =>
  (await recent(now)).some(
    (one) =>
      one.tabId === tabId &&
      one.documentId === documentId &&
      one.filingId === wanted.filingId &&
      one.eventId === wanted.eventId,
  );

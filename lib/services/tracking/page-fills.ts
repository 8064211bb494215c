import type { PageSender } from '../../platform/sender.ts';
import { stored } from '../../platform/stored.ts';
import { type Verifier, verifiers } from '../../tracker/verifiers.ts';
import { z } from '../../zod.ts';

const most = 50;

/** Whose answers a load of the ministry's page was last filled with. */
const pageFill = z.object({
  tabId: z.number(),
  documentId: z.string().optional(),
  profileId: z.string(),
  appletId: z.string().optional(),
  verifier: z.enum(verifiers),
});
export type PageFill = z.infer<typeof pageFill>;

// In session storage: ids only, gone with the browser, there again when the background was stopped in between.
const item = stored('session:sms-fills', z.array(pageFill));

const isOf =
  ({ tabId, documentId }: PageSender) =>
  (one: PageFill): boolean =>
    one.tabId === tabId && one.documentId === documentId;

export const fillOf = async (sender: PageSender): Promise<PageFill | undefined> =>
  (await item.get())?.find(isOf(sender));

/** Notes it; the console has no SMS of 12381 to enter, nothing is kept of it. */
export const notePageFill = (
  { site, tabId, documentId }: PageSender,
  fill: { profileId: string; appletId?: string; verifier?: Verifier },
): Promise<void> =>
  navigator.locks.request('sms-fills', async () => {
    const { profileId, appletId, verifier } = fill;
    if (site !== 'miit' || !verifier) return;
    const others = ((await item.get()) ?? []).filter((one) => one.tabId !== tabId);
    await item.set([...others, { tabId, documentId, profileId, appletId, verifier }].slice(-most));
  });

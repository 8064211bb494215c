import { browser } from 'wxt/browser';
import { type PageMessageName, type PageReply, type PageRequest, pageMessages } from './page-messages.ts';
import { Refused } from './refused.ts';

/** Asks the assistant in a tab's top frame. Rejects with `noAnswer` where there is none. */
export async function askPage<N extends PageMessageName>(
  tabId: number,
  name: N,
  request: PageRequest<N>,
): Promise<PageReply<N>> {
  const crossing: unknown = await browser.tabs.sendMessage(tabId, { name, request }, { frameId: 0 }).catch(() => {
    throw new Refused('noAnswer');
  });
  const parsed = pageMessages[name].reply.safeParse((crossing as { reply?: unknown } | undefined)?.reply);
  if (!parsed.success) throw new Refused('noAnswer');
  return parsed.data as PageReply<N>;
}

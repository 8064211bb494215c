import type { PageSender } from '../platform/sender.ts';
import { stored } from '../platform/stored.ts';
import { z } from '../zod.ts';

const most = 50;

/** What a tab has been used for while one account was logged in to the console. */
const consoleSession = z.object({
  tabId: z.number(),
  /** Of the console's addresses: another one is another login, as when an agency goes on to its next client. */
  token: z.string(),
  /** The profile its form was last filled from. */
  filledFrom: z.object({ profileId: z.string(), appletId: z.string().optional() }).optional(),
  /** The profile its form was last saved to. */
  savedTo: z.object({ profileId: z.string(), appletId: z.string().optional() }).optional(),
});
export type ConsoleSession = z.infer<typeof consoleSession>;

// In session storage: ids only, gone with the browser, there again when the background was stopped in between.
const item = stored('session:consoles', z.array(consoleSession));

const tokenIn = (url: string): string => new URL(url).searchParams.get('token') ?? '';

const isOf = ({ tabId, url }: PageSender) => {
  const token = tokenIn(url);
  // An address without a token tells nothing: it counts as the same login, which asks once more rather than once less.
  return (one: ConsoleSession) => one.tabId === tabId && (one.token === token || one.token === '' || token === '');
};

/** What is known of the console in this tab. The ministry's page has no login and no steps: nothing is kept of it. */
export async function consoleSessionOf(sender: PageSender): Promise<ConsoleSession | undefined> {
  return sender.site === 'wechat' ? (await item.get())?.find(isOf(sender)) : undefined;
}

export const noteConsole = (
  sender: PageSender,
  news: Pick<ConsoleSession, 'filledFrom'> | Pick<ConsoleSession, 'savedTo'>,
): Promise<void> =>
  navigator.locks.request('consoles', async () => {
    if (sender.site !== 'wechat') return;
    const all = (await item.get()) ?? [];
    const present = all.find(isOf(sender));
    const next = { ...present, tabId: sender.tabId, token: tokenIn(sender.url) || (present?.token ?? ''), ...news };
    // A tab has one login at a time: what was known of an earlier one goes.
    await item.set([...all.filter(({ tabId }) => tabId !== sender.tabId), next].slice(-most));
  });

import { askPage } from '../platform/ask-page.ts';
import { now } from '../platform/clock.ts';
import { stored } from '../platform/stored.ts';
import { z } from '../zod.ts';

const patience = 5 * 60_000;

// Tabs that asked for something while the vault was locked. In session storage: a person takes longer to type than the
// background lives.
const item = stored('session:waiting', z.array(z.object({ tabId: z.number(), since: z.number() })));
const inTurn = <T>(deed: () => Promise<T>): Promise<T> => navigator.locks.request('waiting', deed) as Promise<T>;

const still = async () => {
  const time = now();
  return ((await item.get()) ?? []).filter(({ since }) => time >= since && time - since <= patience);
};

export const isAnyoneWaiting = async (): Promise<boolean> => (await still()).length > 0;

export const noteWaiting = (tabId: number): Promise<void> =>
  inTurn(async () => {
    const others = (await still()).filter((one) => one.tabId !== tabId);
    await item.set([...others, { tabId, since: now() }]);
  });

/** The vault is open: tells each tab that waits, once. A tab that has gone elsewhere does not answer, and need not. */
export const tellWaiting = (): Promise<void> =>
  inTurn(async () => {
    const waiting = await still();
    await item.remove();
    for (const { tabId } of waiting) void askPage(tabId, 'unlocked', {}).catch(() => undefined);
  });

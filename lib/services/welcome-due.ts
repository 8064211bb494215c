import { browser } from 'wxt/browser';
import { stored } from '../platform/stored.ts';
import { z } from '../zod.ts';

const item = stored('local:welcome', z.enum(['due', 'seen']));

/** Opens the welcome page while it is due. A browser without a window refuses a tab. */
export async function welcomeIfDue(): Promise<void> {
  if ((await item.get()) !== 'due') return;
  const url = browser.runtime.getURL('/welcome.html');
  await browser.tabs.create({ url }).catch(() => browser.windows.create({ url }));
}

/**
 * Freshly installed. Due until the page itself has shown, so that a worker stopped in between opens it when it next starts;
 * once for all, though a browser that loads an unpacked extension anew calls that an installation too.
 */
export async function welcomeOnce(): Promise<void> {
  if (await item.get()) return;
  await item.set('due');
  await welcomeIfDue();
}

/** The page's own word that it is there. */
export const welcomed = (): Promise<void> => item.set('seen');

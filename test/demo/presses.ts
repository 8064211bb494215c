import type { BrowserContext, Page } from '@playwright/test';

/** What a hand does: presses of the mouse button, and of keys. */
export interface Presses {
  clicks: number;
  keys: number;
}

export const noPresses: Presses = { clicks: 0, keys: 0 };

export const together = (all: readonly Presses[]): Presses => ({
  clicks: all.reduce((sum, { clicks }) => sum + clicks, 0),
  keys: all.reduce((sum, { keys }) => sum + keys, 0),
});

export const sumOf = ({ clicks, keys }: Presses): number => clicks + keys;

type Counting = { presses?: Presses };

/** Counts genuine presses on every page from now on; those within the assistant too, whose shadow root is closed. */
export const countPresses = (context: BrowserContext): Promise<unknown> =>
  context.addInitScript(() => {
    const presses = { clicks: 0, keys: 0 };
    Object.assign(window, { presses });
    window.addEventListener('pointerdown', ({ isTrusted }) => isTrusted && presses.clicks++, { capture: true });
    window.addEventListener('keydown', ({ isTrusted }) => isTrusted && presses.keys++, { capture: true });
  });

/** The presses on this page since the last time of asking. */
export const takePresses = (page: Page): Promise<Presses> =>
  page.evaluate(() => {
    const { presses } = window as unknown as Counting;
    const taken = { clicks: presses?.clicks ?? 0, keys: presses?.keys ?? 0 };
    if (presses) Object.assign(presses, { clicks: 0, keys: 0 });
    return taken;
  });

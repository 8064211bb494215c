import type { MessageName, Reply, Request } from '../platform/messages.ts';

// For scripts that must stay small: without the polyfill (10 kB). Chromium knows `browser` only in some builds, Firefox
// always.
type Asks = { runtime?: { id?: string; sendMessage(message: unknown): Promise<unknown> } };
const { browser, chrome } = globalThis as unknown as { browser?: Asks; chrome?: Asks };
const extension = browser ?? chrome;

/** What it answers; undefined where it refuses, is not there now, or not any more. */
async function ask<N extends MessageName>(name: N, request: Request<N>): Promise<Reply<N> | undefined> {
  try {
    return ((await extension?.runtime?.sendMessage({ name, request })) as { reply?: Reply<N> } | undefined)?.reply;
  } catch {
    return undefined;
  }
}

export const background = {
  ask,
  /** Says something without waiting for what comes of it. */
  tell: async (name: 'formHere' | 'siteHere', request: Request<'siteHere'>): Promise<void> =>
    void (await ask(name, request)),
  /** Without an id the extension has been updated or removed: the script is a left-over and goes quietly. */
  alive: (): boolean => extension?.runtime?.id !== undefined,
};

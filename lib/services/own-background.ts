// For scripts that must stay small: without the polyfill (10 kB). Chromium knows `browser` only in some builds, Firefox
// always.
type Asks = { runtime?: { id?: string; sendMessage(message: unknown): Promise<unknown> } };
const { browser, chrome } = globalThis as unknown as { browser?: Asks; chrome?: Asks };
const extension = browser ?? chrome;

export const background = {
  /** Says something without waiting for what comes of it. */
  tell: async (name: 'formHere' | 'siteHere', request: object): Promise<void> => {
    try {
      await extension?.runtime?.sendMessage({ name, request });
    } catch {
      // it is not there now, or not any more
    }
  },
  /** Without an id the extension has been updated or removed: the script is a left-over and goes quietly. */
  alive: (): boolean => extension?.runtime?.id !== undefined,
};

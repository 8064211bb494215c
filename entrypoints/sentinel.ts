import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { portalAt } from '../lib/portals/index.ts';
import { keepWatch } from '../lib/services/sentry.ts';

// Always on, so vanilla, and no `defineContentScript`, whose wrapper brings the polyfill along (10 kB). Chromium knows
// `browser` only in some builds, Firefox always.
type Asks = { runtime?: { id?: string; sendMessage(message: unknown): Promise<unknown> } };
const { browser, chrome } = globalThis as unknown as { browser?: Asks; chrome?: Asks };
const extension = browser ?? chrome;

export default defineUnlistedScript(() => {
  const portal = portalAt(document.location.href);
  const found = (): void =>
    void extension?.runtime?.sendMessage({ name: 'formHere', request: {} }).catch(() => undefined);
  // Without an id the extension has been updated or removed: this script is a left-over and goes quietly.
  if (portal) keepWatch(document, portal, { found, alive: () => extension?.runtime?.id !== undefined });
});

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { portalAt } from '../lib/portals/index.ts';
import { background } from '../lib/services/own-background.ts';
import { keepWatch } from '../lib/services/sentry.ts';

// Always on, so vanilla, and no `defineContentScript`, whose wrapper brings the polyfill along (10 kB).
export default defineUnlistedScript(() => {
  const portal = portalAt(document.location.href);
  if (!portal) return;
  keepWatch(document, portal, {
    found: () => void background.tell('formHere', {}),
    here: () => void background.tell('siteHere', {}),
    alive: background.alive,
  });
});

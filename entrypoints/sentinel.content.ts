import { defineContentScript } from 'wxt/utils/define-content-script';
import { portalAt } from '../lib/portals/index.ts';
import { keepWatch } from '../lib/services/sentry.ts';

// Always on, so vanilla: no polyfill, no schema. Chromium knows `browser` only in some builds, Firefox always.
type Asks = { runtime: { sendMessage(message: unknown): Promise<unknown> } };
const world = globalThis as unknown as { browser?: Asks; chrome?: Asks };

export default defineContentScript({
  matches: ['https://mp.weixin.qq.com/*', 'https://beian.miit.gov.cn/*'],
  registration: 'runtime',
  main(ctx) {
    const portal = portalAt(document.location.href);
    const ask = () => (world.browser ?? world.chrome)?.runtime.sendMessage({ name: 'formHere', request: {} });
    if (portal) keepWatch(document, portal, () => void ask()?.catch(() => undefined), ctx.signal);
  },
});

import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { handOverReact } from '../components/overlay/hand-over-react.ts';
import { mountOverlay } from '../components/overlay/mount-overlay.tsx';
import { amendment } from '../components/overlay/parts.ts';
import { answerPopup } from '../lib/platform/answer-popup.ts';
import { now } from '../lib/platform/clock.ts';
import { Refused } from '../lib/platform/refused.ts';
import { send } from '../lib/platform/send.ts';
import { portalAt } from '../lib/portals/index.ts';
import { createAssisting } from '../lib/services/assisting.ts';
import { createFollowing } from '../lib/services/following.ts';
import { fetchKits } from '../lib/services/further-kits.ts';
import { pageState } from '../lib/services/page-state.ts';

const here = Symbol.for('beian-pilot.assistant');
const isGone = (): boolean => !browser.runtime?.id; // the extension was updated or removed since

/**
 * Brought by the background where the sentinel found a form, or something of a filing to say: reads the page, shows the
 * overlay, answers the popup.
 */
// Unlisted: the wrapper of content scripts would bring a context of its own, which ends on an event any page may send,
// and tells the page that it has come. This one has an end of its own.
export default defineUnlistedScript({
  async main() {
    const portal = portalAt(document.location.href);
    if (!portal || here in globalThis) return;
    Object.defineProperty(globalThis, here, { value: true, configurable: true });
    const drawn = handOverReact();
    const [view, style] = await Promise.all([send('view', {}), send('style', {})]).catch(() => []);
    if (!view || !style) return void Reflect.deleteProperty(globalThis, here);

    const end = new AbortController();
    const { signal } = end;
    let host: HTMLElement | undefined;
    const assisting = createAssisting({ document, portal, send, now, host: () => host, amendment, signal });
    const following = createFollowing({ document, assisting, send, now, signal });
    host = mountOverlay(assisting, { following, view, ...style, send, signal, drawn });
    answerPopup(
      {
        pageState: () => {
          const state = assisting.state();
          if (!state.isForm && !state.tooBig) throw new Refused('noAnswer');
          return pageState(state);
        },
        fillNow: async ({ confirmed, ...choice }) => {
          await assisting.fill(choice, confirmed);
          return pageState(assisting.state());
        },
        unlocked: () => {
          void assisting.unlocked();
          return {};
        },
      },
      signal,
    );
    const lookForKits = fetchKits(document, () => send('kitsHere', {}), assisting.reread);
    lookForKits();
    assisting.subscribe(lookForKits);
    assisting.subscribe(() => isGone() && end.abort());
    document.addEventListener('visibilitychange', () => isGone() && end.abort(), { signal });
  },
});

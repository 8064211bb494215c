import { createRoot } from 'react-dom/client';
import type { Reply } from '../../lib/platform/messages.ts';
import type { Assisting } from '../../lib/services/assist-state.ts';
import { dress } from './dress.ts';
import { keepInside } from './keep-inside.ts';
import { Overlay } from './Overlay.tsx';
import { OverlayContext, type OverlayTools } from './overlay-context.ts';

const name = 'beian-pilot';

interface Options {
  view: Reply<'view'>;
  css: string;
  send: OverlayTools['send'];
  signal: AbortSignal;
  /** Closed but for tests, which have to see inside. */
  mode?: ShadowRootMode;
}

/**
 * Puts the overlay on the page while it is a form: one element beside `body`, and nothing on or in the page's own. Gone
 * with the signal.
 */
export const mountOverlay = (
  assisting: Assisting,
  { view, css, send, signal, mode = 'closed' }: Options,
): HTMLElement => {
  for (const left of document.querySelectorAll(`:scope > ${name}`)) left.remove(); // of a version gone by update
  const closed = new AbortController();
  const host = document.createElement(name);
  const shadow = host.attachShadow({ mode });
  dress(shadow, css);
  keepInside(shadow, closed.signal);
  const box = document.createElement('div');
  box.className = 'look';
  box.lang = view.lang;
  shadow.append(box);
  if ('popover' in host) host.popover = 'manual';
  // While the page is no form nothing of ours is on it. (The sentinel asks at the first sign of one.)
  const place = () => {
    const { isForm } = assisting.state();
    if (isForm === host.isConnected) return;
    if (!isForm) return host.remove();
    document.documentElement.append(host);
    // The top layer, once: a modal dialog of the page that opens later comes over us and makes us inert, as it should.
    if ('showPopover' in host) host.showPopover();
  };
  place();
  const unsubscribe = assisting.subscribe(place);

  const root = createRoot(box);
  const close = () => {
    closed.abort();
    unsubscribe();
    root.unmount();
    host.remove();
  };
  signal.addEventListener('abort', close, { once: true, signal: closed.signal });
  const draw = (hints: Reply<'hints'>) =>
    root.render(
      <OverlayContext value={{ assisting, send, hints, t: view.texts }}>
        <Overlay view={view} onClose={() => queueMicrotask(close)} />
      </OverlayContext>,
    );
  draw({});
  // Without them everything else works, so a refusal is no news.
  void send('hints', {}).then(
    (hints) => closed.signal.aborted || draw(hints),
    () => undefined,
  );
  return host;
};

import { createRoot } from 'react-dom/client';
import type { Reply } from '../../lib/platform/messages.ts';
import type { Assisting } from '../../lib/services/assist-state.ts';
import { entryBoard } from '../../lib/services/entry-board.ts';
import { type Following, hasNews } from '../../lib/services/follow-state.ts';
import { fieldLabel } from '../field-label.ts';
import { dress } from './dress.ts';
import { keepInside } from './keep-inside.ts';
import { Overlay } from './Overlay.tsx';
import { OverlayContext, type OverlayTools } from './overlay-context.ts';
import type { DrawnOverlay } from './parts.ts';
import { followEntry } from './use-entry.ts';

const name = 'beian-pilot';

interface Options {
  following: Following;
  view: Reply<'view'>;
  css: string;
  send: OverlayTools['send'];
  signal: AbortSignal;
  /** Told once it is drawn, for scripts that come later. */
  drawn?(overlay: DrawnOverlay): void;
  /** Closed but for tests, which have to see inside. */
  mode?: ShadowRootMode;
}

/**
 * Puts the overlay on the page while that is a form or there is something to say: one element beside `body`, and nothing on
 * or in the page's own. Gone with the signal.
 */
export const mountOverlay = (
  assisting: Assisting,
  { following, view, css, send, signal, drawn, mode = 'closed' }: Options,
): HTMLElement => {
  for (const left of document.querySelectorAll(`:scope > ${name}`)) left.remove(); // of a version gone by update
  const closed = new AbortController();
  // In a document of nobody's: here the page may have a class of that name, whose internals would hand it the root.
  const host = document.implementation.createHTMLDocument().createElement(name);
  const shadow = host.attachShadow({ mode });
  document.adoptNode(host); // a root takes the style sheets of its own document alone
  dress(shadow, css);
  keepInside(shadow, closed.signal);
  const box = document.createElement('div');
  box.className = 'look';
  box.lang = view.lang;
  shadow.append(box);
  host.popover = 'manual';
  // While the page is no form and nothing runs, nothing of ours is on it. (The sentinel asks at the first sign.)
  const place = () => {
    const tells = entryBoard().shown !== undefined && !following.state().quiet;
    const wanted = assisting.state().isForm || hasNews(following.state()) || tells;
    if (wanted === host.isConnected) return;
    if (!wanted) return host.remove();
    document.documentElement.append(host);
    // The top layer, once: a modal dialog of the page that opens later comes over us and makes us inert, as it should.
    host.showPopover();
  };
  place();
  const stopPlacing = [assisting.subscribe(place), following.subscribe(place), followEntry(place)];

  const root = createRoot(box);
  const close = () => {
    closed.abort();
    for (const stop of stopPlacing) stop();
    following.end(); // nothing is noted that nobody is told of
    root.unmount();
    host.remove();
  };
  signal.addEventListener('abort', close, { once: true, signal: closed.signal });
  const t = view.texts;
  const nameOf = (id: string): string => fieldLabel(id, t);
  let tools: OverlayTools = { assisting, following, send, nameOf, hints: {}, t, parts: [] };
  const draw = (more: Partial<OverlayTools>) => {
    if (closed.signal.aborted) return;
    tools = { ...tools, ...more };
    root.render(
      <OverlayContext value={tools}>
        <Overlay view={view} onClose={() => queueMicrotask(close)} />
      </OverlayContext>,
    );
  };
  draw({});
  drawn?.({ tools, host, signal: closed.signal, add: (part) => draw({ parts: [...tools.parts, part], ...part.over }) });
  // Without them everything else works, so a refusal is no news. A vault that was locked is open once it was filled from.
  let about: string | undefined;
  const ask = () => {
    const { appletShown: applet, source } = assisting.state();
    const now = `${applet} ${source?.profile}`;
    if (about === now) return;
    about = now;
    void send('hints', { applet }).then(
      (hints) => about === now && draw({ hints }),
      () => undefined,
    );
  };
  ask();
  stopPlacing.push(assisting.subscribe(ask));
  return host;
};

import { scopesOf } from '../../recognise/composed.ts';

interface World {
  /** Our own element: what is pressed there is none of the page's. */
  host: Element;
  /** The row an element belongs to, by its key. */
  keyAt(element: Element): string | undefined;
  /** A row was chosen, or Esc pressed. */
  done(key?: string): void;
}

const presses = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'];

/**
 * Lets a person choose a row by their next click on it: the page hears nothing of that click, and the control is not worked.
 * Clicks elsewhere are the page's. Only a person's own count. Ends with the function it returns.
 */
export function pickRow(document: Document, { host, keyAt, done }: World): () => void {
  const stop = new AbortController();
  const end = (key?: string): void => {
    stop.abort();
    done(key);
  };
  const keep = (event: Event): void => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const pressed = (event: Event): void => {
    const target = event.composedPath()[0];
    const key = event.isTrusted && event.target !== host ? keyAt(target as Element) : undefined;
    if (key === undefined) return;
    keep(event);
    if (event.type === 'click') end(key);
  };
  const typed = (event: KeyboardEvent): void => {
    if (!event.isTrusted || event.key !== 'Escape') return;
    keep(event);
    end();
  };
  // On the windows: before whoever listens on a document, who would take the click for work on that row.
  for (const scope of scopesOf(document)) {
    const view = scope.nodeType === 9 ? (scope as Document).defaultView : undefined;
    for (const kind of presses) view?.addEventListener(kind, pressed, { capture: true, signal: stop.signal });
    view?.addEventListener('keydown', typed, { capture: true, signal: stop.signal });
  }
  return () => stop.abort();
}

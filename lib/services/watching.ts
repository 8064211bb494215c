import { documentOf, scopesOf } from '../recognise/composed.ts';

const changes: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: [
    'class',
    'style',
    'hidden',
    'disabled',
    'readonly',
    'placeholder',
    'type',
    'aria-current',
    'aria-hidden',
    'open',
    'src',
  ],
};

/**
 * Calls back after the page has changed: every document and open shadow root that shows, frames that load later too.
 * Bursts are one call, at most one per `pause` ms, the first after `soon` ms; none while the page is hidden.
 */
export function watchPage(
  document: Document,
  changed: () => void,
  { soon, pause, signal }: { soon: number; pause: number; signal: AbortSignal },
): void {
  const known = new WeakSet<Node>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last = 0;

  const call = (): void => {
    timer = undefined;
    if (document.visibilityState === 'hidden') return;
    last = Date.now();
    observeAll();
    changed();
  };
  const later = (): void => {
    timer ??= setTimeout(call, Math.max(soon, pause - (Date.now() - last)));
  };
  const observer = new MutationObserver(later);

  function observeAll(): void {
    for (const scope of scopesOf(document)) {
      if (!known.has(scope)) observer.observe(scope, changes);
      known.add(scope);
      for (const frame of scope.querySelectorAll('iframe')) {
        const inner = documentOf(frame);
        if (known.has(frame) || !inner) continue;
        known.add(frame);
        frame.addEventListener('load', later, { signal });
      }
    }
  }

  observeAll();
  document.addEventListener('visibilitychange', later, { signal });
  document.defaultView?.addEventListener('hashchange', later, { signal });
  document.defaultView?.addEventListener('popstate', later, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}

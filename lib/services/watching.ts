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

/** ms of rest for each ms a look took: a page too big to be read quickly is read less often, never for a tenth of the time. */
const restOver = 9;
/** Looks at a page that has not come to rest between them, after which each pause is twice as long, and the longest. */
const patience = 20;
const longest = 2000;
/** A person at work on the page wants to see what became of it. */
const works = ['pointerdown', 'keydown', 'focusin'];

/**
 * Calls back after the page has changed: every document and open shadow root that shows, frames that load later too.
 * Bursts are one call, the first after `soon` ms, then at most one per `pause` ms. On a page that changes without end the
 * pauses grow until it rests, a person works it, or `changed` says by `true` that there was news in it. A page out of sight is not watched at all, and looked at once it shows.
 */
export function watchPage(
  document: Document,
  changed: () => unknown,
  { soon, pause, signal }: { soon: number; pause: number; signal: AbortSignal },
): void {
  let known = new WeakSet<Node>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last = Number.NEGATIVE_INFINITY;
  let cost = 0;
  let unrest = 0;

  const call = (): void => {
    timer = undefined;
    const began = performance.now();
    observeAll();
    if (changed() === true) unrest = 0;
    last = performance.now();
    cost = last - began;
  };
  const schedule = (): void => {
    const rest = Math.max(cost * restOver, Math.min(longest, pause * 2 ** Math.floor(unrest / patience)));
    timer = setTimeout(call, Math.max(soon, rest - (performance.now() - last)));
  };
  const later = (): void => {
    if (timer !== undefined || document.visibilityState === 'hidden') return;
    unrest = performance.now() - last > pause ? 0 : unrest + 1;
    schedule();
  };
  const observer = new MutationObserver(later);

  function onWork(): void {
    if (unrest < patience) return;
    unrest = 0;
    if (timer === undefined) return;
    clearTimeout(timer);
    schedule();
  }

  function observe(scope: Document | ShadowRoot): void {
    known.add(scope);
    observer.observe(scope, changes);
    for (const type of works) scope.addEventListener(type, onWork, { signal, capture: true, passive: true });
  }

  function observeAll(): void {
    for (const scope of scopesOf(document)) {
      if (!known.has(scope)) observe(scope);
      for (const frame of scope.querySelectorAll('iframe')) {
        const inner = documentOf(frame);
        if (known.has(frame) || !inner) continue;
        known.add(frame);
        frame.addEventListener('load', later, { signal });
      }
    }
  }

  function stop(): void {
    observer.disconnect();
    known = new WeakSet();
    clearTimeout(timer);
    timer = undefined;
  }

  function onSight(): void {
    if (document.visibilityState === 'hidden') stop();
    else {
      observeAll();
      later();
    }
  }

  if (document.visibilityState !== 'hidden') observeAll();
  document.addEventListener('visibilitychange', onSight, { signal });
  document.defaultView?.addEventListener('hashchange', later, { signal });
  document.defaultView?.addEventListener('popstate', later, { signal });
  signal.addEventListener('abort', stop);
}

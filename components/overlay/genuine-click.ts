/** What the browser says of a button: whether a person can see it, and since when (ms since the document began). */
export interface Sight {
  visible: boolean;
  since: number;
}

/** `unsupported`: the browser cannot tell what a person sees, so nothing may be released by a click in the page. */
export type Verdict = 'genuine' | 'scripted' | 'unseen' | 'tooSoon' | 'unsupported';

/** Long enough for a person to have seen what they press; a page that uncovers the button under a moving hand is not. */
const seenFor = 300;

/** Was this click a person's, on a button they could see? Covered, faded or scripted ones are not. */
export const judgeClick = (click: { isTrusted: boolean; timeStamp: number }, sight: Sight | undefined): Verdict => {
  if (!click.isTrusted) return 'scripted';
  if (!sight) return 'unsupported';
  if (!sight.visible) return 'unseen';
  return click.timeStamp - sight.since >= seenFor ? 'genuine' : 'tooSoon';
};

type VisibilityInit = IntersectionObserverInit & { trackVisibility: boolean; delay: number };
type VisibilityEntry = IntersectionObserverEntry & { isVisible?: boolean };

/** IntersectionObserver v2: Chrome and Edge have it, Firefox has not (2026). */
export const canWatchSight = (): boolean => 'isVisible' in IntersectionObserverEntry.prototype;

/** Lower than that it is no button any more: the page has shrunk all there is. */
const lowest = 16;
const between = 250; // ms

/** Directly under the root and in the top layer a page can neither dress nor move it, nor lay a mask over it. */
const isInPlace = ({ host }: ShadowRoot): boolean =>
  host.parentNode === document.documentElement && host.matches(':popover-open');

/** A button with the words that say what it does: a page that leaves it alone in sight lets nobody know. */
const withItsWords = (button: Element): readonly Element[] => {
  const about = button.closest('.bar, .ask')?.querySelector('.target, .about');
  return about ? [button, about] : [button];
};

/**
 * Follows whether the button, and what it is about, is really painted: where we put it, unclipped, uncovered, without
 * opacity, filter or transform over it. One that has moved is seen from then on: a page may bring it under a moving hand.
 */
export const watchSight = (button: Element): [look: () => Sight | undefined, stop: () => void] => {
  if (!canWatchSight()) return [() => undefined, () => undefined];
  const watched = withItsWords(button);
  const painted = new Set<Element>();
  let since = 0;
  let place = '';
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { isVisible, target, time } of entries as VisibilityEntry[]) {
        painted[isVisible ? 'add' : 'delete'](target);
        since = time;
      }
    },
    { trackVisibility: true, delay: 100 } as VisibilityInit,
  );
  for (const one of watched) observer.observe(one);
  const look = (): Sight => {
    const { x, y, height } = button.getBoundingClientRect();
    const now = [x, y].join();
    if (place && now !== place) since = performance.now();
    place = now;
    return {
      visible: painted.size === watched.length && height >= lowest && isInPlace(button.getRootNode() as ShadowRoot),
      since,
    };
  };
  const timer = setInterval(look, between);
  return [
    look,
    () => {
      clearInterval(timer);
      observer.disconnect();
    },
  ];
};

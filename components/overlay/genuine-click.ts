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
export const canWatchSight = (): boolean =>
  typeof IntersectionObserverEntry === 'function' && 'isVisible' in IntersectionObserverEntry.prototype;

/** Follows whether the button is really painted: unclipped, uncovered, without opacity, filter or transform over it. */
export const watchSight = (button: Element, signal: AbortSignal): (() => Sight | undefined) => {
  if (!canWatchSight()) return () => undefined;
  let sight: Sight = { visible: false, since: 0 };
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { isVisible, time } of entries as VisibilityEntry[]) {
        if (isVisible !== sight.visible) sight = { visible: isVisible === true, since: time };
      }
    },
    { trackVisibility: true, delay: 100, threshold: [0, 0.9] } as VisibilityInit,
  );
  observer.observe(button);
  signal.addEventListener('abort', () => observer.disconnect());
  return () => sight;
};

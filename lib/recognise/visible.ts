import type { ControlKind } from '../controls/driver.ts';
import { parentOf } from './composed.ts';

const seen: CheckVisibilityOptions = { opacityProperty: true, visibilityProperty: true };
const smallest = 6;

/** Can a person see this element at all (displayed, not transparent, its frames too)? Says nothing about where. */
export const isShown = (element: Element): boolean => element.checkVisibility(seen);

/** Kits hide the native input of these and show a mark or a button of their own beside it. */
const shownByOthers: ReadonlySet<ControlKind> = new Set(['radio', 'checkbox', 'checkboxes', 'file']);

const isSquashed = (element: Element): boolean => {
  const { offsetWidth, offsetHeight } = element as HTMLElement;
  if (offsetWidth === undefined || (offsetWidth >= smallest && offsetHeight >= smallest)) return false;
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  return style?.display !== 'contents' && style?.overflow !== 'visible';
};

/**
 * Can a person see and reach the control? Off-screen, squashed, clipped and transparent ones are bait or spare parts.
 * `squashed` remembers what was found about each ancestor and all around it, within one pass.
 */
export function isOffered(root: Element, kind: ControlKind, squashed: Map<Element, boolean>): boolean {
  const shown =
    shownByOthers.has(kind) && root.localName === 'input'
      ? (root.closest('label') ?? root.parentElement ?? root)
      : root;
  if (!isShown(shown)) return false;
  const box = shown.getBoundingClientRect();
  return box.width >= smallest && box.height >= smallest && isInSight(shown, squashed, box);
}

/** Is the element, shown as it is, where a person can scroll to, and neither squashed nor clipped away? `squashed`: as above. */
export function isInSight(
  element: Element,
  squashed: Map<Element, boolean>,
  { right, bottom }: DOMRect = element.getBoundingClientRect(),
): boolean {
  const view = element.ownerDocument.defaultView;
  // The scroll, which is dear to ask for, matters to what stands outside the view alone.
  if (!view || (right <= 0 && right + view.scrollX <= 0) || (bottom <= 0 && bottom + view.scrollY <= 0)) return false;
  return !isAway(parentOf(element), squashed);
}

/** Is the element squashed or hidden, or anything around it? */
function isAway(element: Element | undefined, squashed: Map<Element, boolean>): boolean {
  if (!element) return false;
  const found =
    squashed.get(element) ??
    (isSquashed(element) ||
      (element.localName === 'iframe' && !isShown(element)) ||
      isAway(parentOf(element), squashed));
  squashed.set(element, found);
  return found;
}

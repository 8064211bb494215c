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
 * `squashed` remembers what was found about ancestors within one pass.
 */
export function isOffered(root: Element, kind: ControlKind, squashed: Map<Element, boolean>): boolean {
  const shown =
    shownByOthers.has(kind) && root.localName === 'input'
      ? (root.closest('label') ?? root.parentElement ?? root)
      : root;
  if (!isShown(shown)) return false;
  const { width, height, right, bottom } = shown.getBoundingClientRect();
  const view = root.ownerDocument.defaultView;
  if (!view || width < smallest || height < smallest) return false;
  if (right + view.scrollX <= 0 || bottom + view.scrollY <= 0) return false;
  for (let around = parentOf(shown); around; around = parentOf(around)) {
    const known = squashed.get(around);
    if (known === true) return false;
    if (known === false) return true;
    const found = isSquashed(around) || (around.localName === 'iframe' && !isShown(around));
    squashed.set(around, found);
    if (found) return false;
  }
  return true;
}

import type { JudgedAssisting } from './with-judgements.ts';

interface World {
  document: Document;
  assisting: JudgedAssisting;
  /** Our own element, where the focus is while a person is at a hint. */
  host(): Element | undefined;
}

/** Alt+Shift+H on any keyboard layout; no browser and no screen reader takes it for something else (looked up 2026-11). */
const isHintKey = ({ altKey, shiftKey, ctrlKey, metaKey, code }: KeyboardEvent): boolean =>
  altKey && shiftKey && !ctrlKey && !metaKey && code === 'KeyH';

/** The row that holds an element, by its key. */
function rowAt({ page }: JudgedAssisting, element: Element): string | undefined {
  const { controls, found } = page();
  const at = controls.findIndex(({ root }) => root.contains(element));
  return found.find(({ parts }) => parts.some(({ control }) => control === at))?.group;
}

/**
 * Goes from a field to its hint, and by Esc or the same keys back to the field; from elsewhere to the first row in which
 * something was found. Hears a person's own keys alone.
 */
export function hintKey({ document, assisting, host }: World): (event: Event) => void {
  let from: HTMLElement | undefined;
  const goBack = (): void => {
    from?.focus({ preventScroll: true });
    from = undefined;
  };
  return (event) => {
    const key = event as KeyboardEvent;
    const isAsked = isHintKey(key);
    if (!key.isTrusted || (!isAsked && key.key !== 'Escape')) return;
    const isAtHint = from !== undefined && document.activeElement === host();
    if (isAtHint) return goBack();
    if (!isAsked) return;
    const target = key.composedPath()[0] as HTMLElement;
    const first = assisting.state().rows.find(({ judged }) => judged?.worst)?.key;
    const row = rowAt(assisting, target) ?? first;
    if (row === undefined) return;
    key.preventDefault(); // on a Mac these keys would type a letter
    from = target;
    assisting.point(row);
  };
}

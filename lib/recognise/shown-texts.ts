import { isShown } from './visible.ts';

/** A piece of text a person reads, as printed, and the element it stands in. */
export interface ShownText {
  text: string;
  element: Element;
}

/** The pieces of text under a node of one document or shadow root, in reading order; `says` chooses before any look at styles. */
export function shownTexts(root: Node, says: (text: string) => boolean = () => true): ShownText[] {
  const walker = (root.ownerDocument ?? (root as Document)).createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: ShownText[] = [];
  while (walker.nextNode()) {
    const { nodeValue, parentElement } = walker.currentNode;
    const text = nodeValue?.trim();
    if (text && parentElement && says(text) && isShown(parentElement)) found.push({ text, element: parentElement });
  }
  return found;
}

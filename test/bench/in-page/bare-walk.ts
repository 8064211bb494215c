import { controlsSelector } from '../../../lib/controls/index.ts';

const seen: CheckVisibilityOptions = { opacityProperty: true, visibilityProperty: true };
const unread: ReadonlySet<string> = new Set(['script', 'style', 'template', 'noscript', 'svg', 'option', 'button']);

/** Every element and text a person can see, hidden subtrees left out: reads the text, or the box of a control. */
function walk(element: Element, isControl: (element: Element) => boolean): number {
  if (unread.has(element.localName) || !element.checkVisibility(seen)) return 0;
  if (isControl(element)) return element.getBoundingClientRect().width > 0 ? 1 : 0;
  let read = 0;
  for (let child = element.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === 1) read += walk(child as Element, isControl);
    else if (child.nodeType === 3 && (child.nodeValue ?? '').trim() !== '') read += 1;
  }
  return read;
}

/**
 * The least any reader of a form must do: one walk that reads the same controls with their boxes, the same texts, and
 * whether each can be seen. Knows nothing of what they mean.
 */
export const bareWalk = (document: Document): number => {
  const controls = new Set(document.querySelectorAll(controlsSelector()));
  return walk(document.body, (element) => controls.has(element));
};

/** The same by a browser's own walker, which cannot leave a hidden subtree out without asking for each element. */
export function flatWalk(document: Document): number {
  let read = 0;
  for (const control of document.querySelectorAll(controlsSelector())) {
    if (control.checkVisibility(seen) && control.getBoundingClientRect().width > 0) read += 1;
  }
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    if ((text.nodeValue ?? '').trim() !== '' && text.parentElement?.checkVisibility(seen)) read += 1;
  }
  return read;
}

/** Same-origin document of a frame, or undefined: another origin's is none of our business. */
export function documentOf(frame: Element): Document | undefined {
  try {
    return (frame as HTMLIFrameElement).contentDocument ?? undefined;
  } catch {
    return undefined;
  }
}

const isFrame = (localName: string): boolean => localName === 'iframe' || localName === 'frame';

/** A document or open shadow root that shows on a page, and all the elements in it. */
export interface Scope {
  root: Document | ShadowRoot;
  elements: NodeListOf<Element>;
}

/** What shows on this page, outermost first; frames of other origins are left out. */
export function scopesIn(root: Document | ShadowRoot, scopes: Scope[] = []): readonly Scope[] {
  const elements = root.querySelectorAll('*');
  scopes.push({ root, elements });
  // By position: a scan passes here for every element of the page, and an iterator costs as much as the questions.
  for (let at = 0; at < elements.length; at += 1) {
    const { shadowRoot, localName } = elements[at] as Element;
    const inner = shadowRoot ?? (isFrame(localName) && documentOf(elements[at] as Element));
    if (inner) scopesIn(inner, scopes);
  }
  return scopes;
}

/** The documents and open shadow roots that show on this page, outermost first; frames of other origins are left out. */
export const scopesOf = (document: Document): (Document | ShadowRoot)[] => scopesIn(document).map(({ root }) => root);

/** The element around this one as a person sees it: through slots, shadow roots and frames. */
export function parentOf(element: Element): Element | undefined {
  const around = element.assignedSlot ?? element.parentElement;
  if (around) return around;
  const root = element.getRootNode();
  if ('host' in root) return (root as ShadowRoot).host;
  return (root as Document).defaultView?.frameElement ?? undefined;
}

/** What shows inside an element in place of its own children, if anything does. */
function contentInstead(element: Element): Iterable<Node> | undefined {
  const { shadowRoot, localName } = element;
  if (shadowRoot) return shadowRoot.childNodes;
  if (localName === 'slot') {
    const assigned = (element as HTMLSlotElement).assignedNodes();
    return assigned.length > 0 ? assigned : undefined;
  }
  const body = isFrame(localName) ? documentOf(element)?.body : undefined;
  return body && [body];
}

/** Goes through what stands inside an element as a person sees it: a shadow root's or a frame's content instead of its own. */
export function forContent(element: Element, deed: (node: Node) => void): void {
  const instead = contentInstead(element);
  if (instead) for (const node of instead) deed(node);
  else for (let node = element.firstChild; node; node = node.nextSibling) deed(node);
}

/** How far a frame's viewport is shifted against the top document's. */
export function frameOffset(element: Element): { x: number; y: number } {
  const frame = element.ownerDocument.defaultView?.frameElement;
  if (!frame) return { x: 0, y: 0 };
  const box = frame.getBoundingClientRect();
  const outer = frameOffset(frame);
  return {
    x: box.x + (frame as HTMLElement).clientLeft + outer.x,
    y: box.y + (frame as HTMLElement).clientTop + outer.y,
  };
}

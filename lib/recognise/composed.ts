/** Same-origin document of a frame, or undefined: another origin's is none of our business. */
export function documentOf(frame: Element): Document | undefined {
  try {
    return (frame as HTMLIFrameElement).contentDocument ?? undefined;
  } catch {
    return undefined;
  }
}

const isFrame = (element: Element): boolean => element.localName === 'iframe' || element.localName === 'frame';

/** The documents and open shadow roots that show on this page, outermost first; frames of other origins are left out. */
export function scopesOf(root: Document | ShadowRoot): (Document | ShadowRoot)[] {
  const scopes: (Document | ShadowRoot)[] = [root];
  for (const element of root.querySelectorAll('*')) {
    if (element.shadowRoot) scopes.push(...scopesOf(element.shadowRoot));
    const inner = isFrame(element) ? documentOf(element) : undefined;
    if (inner) scopes.push(...scopesOf(inner));
  }
  return scopes;
}

/** The element around this one as a person sees it: through slots, shadow roots and frames. */
export function parentOf(element: Element): Element | undefined {
  const around = element.assignedSlot ?? element.parentElement;
  if (around) return around;
  const root = element.getRootNode();
  if ('host' in root) return (root as ShadowRoot).host;
  return (root as Document).defaultView?.frameElement ?? undefined;
}

/** What stands inside an element as a person sees it: a shadow root's or a frame's content instead of its own. */
export function contentOf(element: Element): Iterable<Node> {
  if (element.shadowRoot) return element.shadowRoot.childNodes;
  if (element.localName === 'slot') {
    const assigned = (element as HTMLSlotElement).assignedNodes();
    return assigned.length > 0 ? assigned : element.childNodes;
  }
  const body = isFrame(element) ? documentOf(element)?.body : undefined;
  return body ? [body] : element.childNodes;
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

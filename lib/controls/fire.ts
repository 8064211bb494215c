type EventKind = 'Event' | 'InputEvent' | 'FocusEvent' | 'MouseEvent' | 'PointerEvent';

/** Dispatches an event made in the element's own window: pages in frames check what it is an instance of. */
export function fire(
  element: Element,
  kind: EventKind,
  type: string,
  init: EventInit & Record<string, unknown> = {},
): boolean {
  const view = (element.ownerDocument.defaultView ?? window) as unknown as typeof globalThis;
  return element.dispatchEvent(new view[kind](type, { bubbles: true, composed: true, ...init }));
}

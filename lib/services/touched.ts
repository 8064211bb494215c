import { scopesOf } from '../recognise/composed.ts';

const place = Symbol.for('beian-pilot.touched');
const typed = new Set(['input', 'textarea']);
const watched = ['input', 'change', 'click', 'drop', 'paste'] as const;

type World = typeof globalThis & { [place]?: WeakMap<EventTarget, number> };

/**
 * Elements a person has worked since the page loaded, and when last. The content scripts of one document share this set: the sentinel
 * begins it at load, the assistant reads it.
 */
export const touchedElements = (): WeakMap<EventTarget, number> => {
  const world = globalThis as World;
  world[place] ??= new WeakMap();
  return world[place];
};

/** Was this control, or anything within it, worked by a person, after that moment (`performance.now()`) if one is given? */
export const isTouched = (root: HTMLElement, since = 0): boolean => (touchedElements().get(root) ?? -1) >= since;

const isMereClick = (event: Event, target: Element): boolean =>
  event.type === 'click' &&
  typed.has(target.localName) &&
  !['radio', 'checkbox'].includes((target as HTMLInputElement).type);

function note(event: Event): void {
  const [target] = event.composedPath();
  if (!event.isTrusted || !target || isMereClick(event, target as Element)) return;
  // Ancestors too: a control's root is one of them, whatever the kit puts inside it.
  for (const element of event.composedPath().slice(0, 12)) touchedElements().set(element, performance.now());
}

/**
 * Begins to listen on every document that shows on the page; the function it returns takes in those that came since.
 * `also` is told of each document once, for whoever else has to listen there.
 */
export function recordTouches(
  document: Document,
  signal: AbortSignal,
  also?: (document: Document) => void,
): () => void {
  const known = new WeakSet<Node>();
  const takeIn = (): void => {
    for (const scope of scopesOf(document).filter((one) => !known.has(one))) {
      known.add(scope);
      if (scope.nodeType === 9) also?.(scope as Document);
      for (const type of watched) scope.addEventListener(type, note, { capture: true, passive: true, signal });
    }
  };
  takeIn();
  return takeIn;
}

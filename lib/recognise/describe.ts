import type { ControlDriver } from '../controls/driver.ts';
import { labelText } from '../fields/label-text.ts';
import { isLabel } from '../fields/labels.ts';
import { remembered } from '../fields/remembered.ts';
import type { Portal } from '../portals/portal.ts';
import { forContent, parentOf, scopesIn } from './composed.ts';
import { controlsOn } from './controls-on.ts';
import { describeControl } from './describe-control.ts';
import { headingText } from './heading-text.ts';
import { joinPieces } from './join-pieces.ts';
import { markSearch } from './mark-search.ts';
import type { Page, Seen, SeenBox, SeenControl, SeenText } from './page.ts';
import { headingTable } from './place.ts';
import { isInSight, isOffered, isShown } from './visible.ts';

/** A control of the page with the driver that works it; its position is its number in the description. */
export interface LiveControl {
  root: HTMLElement;
  driver: ControlDriver;
  seen: SeenControl;
}

export interface Description {
  page: Page;
  controls: readonly LiveControl[];
  /** Elements a person reads as labels and headings of the form, for what must not be covered. */
  labels: readonly Element[];
}

const longest = 80;
const skipped: ReadonlySet<string> = new Set('script style template noscript svg canvas object head option'.split(' '));
/** Stand beside each other in one line; all else begins a line of its own. */
const inline: ReadonlySet<string> = new Set('span b i em strong a label small font u slot'.split(' '));
const headingTags = 'h1,h2,h3,h4,h5,h6,legend,caption,[role=heading]';

/** Those elements that hold one of the roots, through shadow roots and frames. */
function holdersOf(roots: Iterable<Element>): Set<Element> {
  const holders = new Set<Element>();
  for (const root of roots) {
    for (let around = parentOf(root); around && !holders.has(around); around = parentOf(around)) holders.add(around);
  }
  return holders;
}

const shortened = remembered((text) => text.replace(/\s+/gu, ' ').trim().slice(0, longest));

/** One pass over what a person can see. Reads the page, changes nothing. */
export function describe(document: Document, portal: Portal, scopes = scopesIn(document)): Description {
  const found = controlsOn(scopes, portal);
  const holders = holdersOf(found.keys());
  const squashed = new Map<Element, boolean>();
  const controls: LiveControl[] = [];
  const labels: Element[] = [];
  const headings = headingTable(portal);
  const shown = new Map<Element, boolean>();
  const isSeen = (element: Element): boolean => {
    const known = shown.get(element);
    if (known !== undefined) return known;
    const seen = isShown(element);
    shown.set(element, seen);
    return seen;
  };

  // One question an element for most of them, which are nothing of the kind; texts climb only where one is around them.
  const marked = `label, ${headingTags}, ${portal.currentMark}, ${portal.ignore}`;
  let marks = 0;
  const tied: { text: SeenText; control: Element }[] = [];

  const textSeen = (text: string, element: Element, depth: number, column: number | undefined, into: Seen[]): void => {
    const short = shortened(text);
    const plain = labelText(short);
    if (plain === '' || !isSeen(element)) return;
    const heads = headings.has(headingText(short));
    if (heads || isLabel(plain)) {
      if (!isInSight(element, squashed)) return;
      labels.push(element);
    }
    const isMarked = marks > 0;
    const seenLook = heads ? lookOf(element) : undefined;
    const label = isMarked ? element.closest('label') : null;
    // A control of a kit is a div: the browser ties no label to it, but whoever wrote the page did.
    const control =
      label && (label.control ?? (label.getRootNode() as Document | ShadowRoot).getElementById(label.htmlFor));
    const seen: SeenText = {
      is: 'text',
      text: short,
      tag: element.localName,
      depth,
      heading: isMarked && element.closest(headingTags) !== null,
      current: isMarked && element.closest(portal.currentMark) !== null,
      chunk,
      ...(seenLook && { look: seenLook }),
      ...(column !== undefined && { column }),
    };
    if (control) tied.push({ text: seen, control });
    into.push(seen);
  };

  let chunk = 0;
  const children = (element: Element, depth: number, column: number | undefined, into: Seen[]): void => {
    const isBox = holders.has(element);
    forContent(element, (child) => {
      const breaks = isBox && child.nodeType === 1 && !inline.has((child as Element).localName);
      if (breaks) chunk += 1;
      const from = into.length;
      visit(child, depth + 1, column, into);
      if (!breaks) return;
      chunk += 1;
      joinPieces(into, from);
    });
  };

  /** Adds what is seen of a node, and below it, to what was seen before. */
  const visit = (node: Node, depth: number, column: number | undefined, into: Seen[]): void => {
    const { nodeType } = node;
    if (nodeType === 1) visitElement(node as HTMLElement, depth, column, into);
    else if (nodeType === 3 && node.parentElement)
      textSeen(node.nodeValue ?? '', node.parentElement, depth, column, into);
  };

  const visitElement = (element: HTMLElement, depth: number, column: number | undefined, into: Seen[]): void => {
    const driver = found.get(element);
    const { localName } = element;
    if (driver) visitControl(element, driver, into);
    else if (localName === 'button') markSearch(element, into);
    else if (!skipped.has(localName)) visitInside(element, localName, depth, column, into);
  };

  const visitInside = (
    element: HTMLElement,
    localName: string,
    depth: number,
    column: number | undefined,
    into: Seen[],
  ): void => {
    const isBox = holders.has(element);
    const isMarked = element.matches(marked);
    if (isMarked && !isBox && element.matches(portal.ignore)) return;
    if (isMarked) marks += 1;
    if (isBox) visitBox(element, depth, into);
    else if (isMarked && element.matches(headingTags))
      textSeen(element.textContent ?? '', element, depth, column, into);
    else if (hasContent(element, localName) && (isSeen(element) || localName === 'slot' || isContents(element)))
      children(element, depth, cellOf(element, localName) ?? column, into);
    if (isMarked) marks -= 1;
  };

  const visitControl = (root: HTMLElement, driver: ControlDriver, into: Seen[]): void => {
    if (!isOffered(root, driver.control, squashed)) return;
    const seen = describeControl(root, driver, controls.length);
    controls.push({ root, driver, seen });
    into.push(seen);
  };

  const visitBox = (element: HTMLElement, depth: number, into: Seen[]): void => {
    const inside: Seen[] = [];
    children(element, depth, undefined, inside);
    const [only] = inside;
    const column = element.localName === 'td' ? cellOf(element, 'td') : undefined;
    if (inside.length === 1 && only?.is === 'box' && column === undefined) into.push(only);
    else if (only)
      into.push({ is: 'box', tag: element.localName, ...(column !== undefined && { column }), children: inside });
  };

  const seen: Seen[] = [];
  if (document.body && holders.has(document.body)) visitBox(document.body, 0, seen);
  for (const { text, control } of tied) {
    const of = controls.findIndex(({ root }) => root.contains(control));
    if (of >= 0) text.of = of;
  }
  const [top] = seen;
  const root: SeenBox = top?.is === 'box' ? top : { is: 'box', tag: 'body', children: [] };
  return { page: { root }, controls, labels };
}

/** Weight and colour of a text's letters. */
const lookOf = (element: Element): string | undefined => {
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  return style && `${style.fontWeight} ${style.color}`;
};

const hasContent = (element: Element, localName: string): boolean =>
  element.firstChild !== null || element.shadowRoot !== null || localName === 'slot';

/** Column of a table cell. */
const cellOf = (element: Element, localName: string): number | undefined =>
  localName === 'td' || localName === 'th' ? (element as HTMLTableCellElement).cellIndex : undefined;

/** display: contents has no box of its own, yet its children show. */
const isContents = (element: Element): boolean =>
  element.ownerDocument.defaultView?.getComputedStyle(element).display === 'contents';

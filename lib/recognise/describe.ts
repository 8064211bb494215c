import type { ControlDriver } from '../controls/driver.ts';
import { controlsSelector, driverOf } from '../controls/index.ts';
import { labelText } from '../fields/label-text.ts';
import { isLabel } from '../fields/labels.ts';
import type { Portal } from '../portals/portal.ts';
import { contentOf, parentOf, scopesOf } from './composed.ts';
import { headingText } from './heading-text.ts';
import { joinPieces } from './join-pieces.ts';
import { markSearch } from './mark-search.ts';
import { namesOf, ownTextOf } from './names.ts';
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
const skipped = /^(?:script|style|template|noscript|svg|canvas|object|head|option)$/u;
/** Stand beside each other in one line; all else begins a line of its own. */
const inline = /^(?:span|b|i|em|strong|a|label|small|font|u|slot)$/u;
const headingTags = 'h1,h2,h3,h4,h5,h6,legend,caption,[role=heading]';

/** Every control on the page, seen or not, by its root. */
function controlsOn(document: Document, portal: Portal): Map<Element, ControlDriver> {
  const found = new Map<Element, ControlDriver>();
  for (const scope of scopesOf(document)) {
    let last: Element | undefined;
    for (const element of scope.querySelectorAll(controlsSelector())) {
      // What lies within a control is a part of it: the other boxes of a long list need not be asked one by one.
      if (last?.contains(element) || element.closest(portal.ignore)) continue;
      const match = driverOf(element);
      if (match) found.set(match.root, match.driver);
      last = match?.root;
    }
  }
  return found;
}

/** Those elements that hold one of the roots, through shadow roots and frames. */
function holdersOf(roots: Iterable<Element>): Set<Element> {
  const holders = new Set<Element>();
  for (const root of roots) {
    for (let around = parentOf(root); around && !holders.has(around); around = parentOf(around)) holders.add(around);
  }
  return holders;
}

const attribute = (root: Element, name: string): string => root.getAttribute(name) ?? '';

function describeControl(root: HTMLElement, driver: ControlDriver, index: number): SeenControl {
  const limit = Number(attribute(root, 'maxlength'));
  return {
    is: 'control',
    index,
    kit: driver.kit,
    kind: driver.control,
    inputType: root.localName === 'input' ? attribute(root, 'type') : '',
    prompt: driver.prompt(root),
    names: namesOf(root, driver.control),
    own: ownTextOf(root, driver.control),
    ...(limit > 0 && { maxLength: limit }),
    bar: driver.barred(root),
  };
}

/** One pass over what a person can see. Reads the page, changes nothing. */
export function describe(document: Document, portal: Portal): Description {
  const found = controlsOn(document, portal);
  const holders = holdersOf(found.keys());
  const squashed = new Map<Element, boolean>();
  const controls: LiveControl[] = [];
  const labels: Element[] = [];
  const headings = headingTable(portal);
  const shown = new Map<Element, boolean>();
  const isSeen = (element: Element): boolean => {
    const known = shown.get(element) ?? isShown(element);
    shown.set(element, known);
    return known;
  };

  const tied: { text: SeenText; control: Element }[] = [];

  const look = (element: Element, text: string): string | undefined => {
    if (!headings.has(headingText(text))) return undefined;
    const style = element.ownerDocument.defaultView?.getComputedStyle(element);
    return style && `${style.fontWeight} ${style.color}`;
  };

  const textSeen = (text: string, element: Element, depth: number, column: number | undefined, into: Seen[]): void => {
    const short = text.replace(/\s+/gu, ' ').trim().slice(0, longest);
    if (labelText(short) === '' || !isSeen(element)) return;
    if (isLabel(labelText(short)) || headings.has(headingText(short))) {
      if (!isInSight(element, squashed)) return;
      labels.push(element);
    }
    const heading = element.closest(headingTags) !== null;
    const current = element.closest(portal.currentMark) !== null;
    const seenLook = look(element, short);
    const control = element.closest('label')?.control;
    const seen: SeenText = {
      is: 'text',
      text: short,
      tag: element.localName,
      depth,
      heading,
      current,
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
    for (const child of contentOf(element)) {
      const breaks = child.nodeType === 1 && !inline.test((child as Element).localName);
      if (isBox && breaks) chunk += 1;
      const from = into.length;
      visit(child, depth + 1, column, into);
      if (!isBox || !breaks) continue;
      chunk += 1;
      joinPieces(into, from);
    }
  };

  /** Adds what is seen of a node, and below it, to what was seen before. */
  const visit = (node: Node, depth: number, column: number | undefined, into: Seen[]): void => {
    const { parentElement } = node;
    if (node.nodeType === 3 && parentElement) textSeen(node.nodeValue ?? '', parentElement, depth, column, into);
    if (node.nodeType === 1) visitElement(node as HTMLElement, depth, column, into);
  };

  const visitElement = (element: HTMLElement, depth: number, column: number | undefined, into: Seen[]): void => {
    const driver = found.get(element);
    if (driver) visitControl(element, driver, into);
    else if (element.localName === 'button') markSearch(element, into);
    else if (skipped.test(element.localName)) return;
    else if (holders.has(element)) visitBox(element, depth, into);
    else if (element.matches(portal.ignore)) return;
    else if (element.matches(headingTags)) textSeen(element.textContent ?? '', element, depth, column, into);
    else if (hasContent(element) && (isSeen(element) || element.localName === 'slot' || isContents(element)))
      children(element, depth, cellOf(element) ?? column, into);
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
    const column = element.localName === 'td' ? cellOf(element) : undefined;
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

const hasContent = (element: Element): boolean =>
  element.firstChild !== null || element.shadowRoot !== null || element.localName === 'slot';

/** Column of a table cell. */
const cellOf = (element: Element): number | undefined =>
  element.localName === 'td' || element.localName === 'th' ? (element as HTMLTableCellElement).cellIndex : undefined;

/** display: contents has no box of its own, yet its children show. */
const isContents = (element: Element): boolean =>
  element.ownerDocument.defaultView?.getComputedStyle(element).display === 'contents';

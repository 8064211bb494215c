import type { ControlDriver } from '../controls/driver.ts';
import { controlsSelector, driverOf } from '../controls/index.ts';
import { labelText } from '../fields/label-text.ts';
import type { Portal } from '../portals/portal.ts';
import { contentOf, parentOf, scopesOf } from './composed.ts';
import { headingText } from './heading-text.ts';
import { namesOf, ownTextOf } from './names.ts';
import type { Page, Seen, SeenBox, SeenControl, SeenText } from './page.ts';
import { isOffered, isShown } from './visible.ts';

/** A control of the page with the driver that works it; its position is its number in the description. */
export interface LiveControl {
  root: HTMLElement;
  driver: ControlDriver;
}

export interface Description {
  page: Page;
  controls: readonly LiveControl[];
}

const longest = 80;
const skipped: ReadonlySet<string> = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'svg',
  'canvas',
  'object',
  'head',
  'option',
  'button',
]);
const headingTags = 'h1,h2,h3,h4,h5,h6,legend,caption,[role=heading]';

/** Every control on the page, seen or not, by its root. */
function controlsOn(document: Document, portal: Portal): Map<Element, ControlDriver> {
  const found = new Map<Element, ControlDriver>();
  for (const scope of scopesOf(document)) {
    for (const element of scope.querySelectorAll(controlsSelector)) {
      if (element.closest(portal.ignore)) continue;
      const match = driverOf(element);
      if (match) found.set(match.root, match.driver);
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
  const headings = new Set(portal.headings.map(({ text }) => headingText(text)));

  const look = (element: Element, text: string): string | undefined => {
    if (!headings.has(headingText(text))) return undefined;
    const style = element.ownerDocument.defaultView?.getComputedStyle(element);
    return style && `${style.fontWeight} ${style.color}`;
  };

  const textSeen = (text: string, element: Element, depth: number, column?: number): SeenText[] => {
    const short = text.replace(/\s+/gu, ' ').trim().slice(0, longest);
    if (labelText(short) === '' || !isShown(element)) return [];
    const heading = element.closest(headingTags) !== null;
    const current = element.closest(portal.currentMark) !== null;
    const seenLook = look(element, short);
    return [
      {
        is: 'text',
        text: short,
        tag: element.localName,
        depth,
        heading,
        current,
        ...(seenLook && { look: seenLook }),
        ...(column !== undefined && { column }),
      },
    ];
  };

  const visit = (node: Node, depth: number, column?: number): Seen[] => {
    if (node.nodeType === 3) {
      const parent = node.parentElement;
      return parent ? textSeen(node.nodeValue ?? '', parent, depth, column) : [];
    }
    if (node.nodeType !== 1) return [];
    const element = node as HTMLElement;
    const driver = found.get(element);
    if (driver) {
      if (!isOffered(element, driver.control, squashed)) return [];
      controls.push({ root: element, driver });
      return [describeControl(element, driver, controls.length - 1)];
    }
    if (skipped.has(element.localName)) return [];
    if (holders.has(element)) return visitBox(element, depth);
    if (element.matches(portal.ignore) || element.matches(headingTags)) {
      return element.matches(portal.ignore) ? [] : textSeen(element.textContent ?? '', element, depth, column);
    }
    if (!element.firstChild && !element.shadowRoot) return [];
    if (!isShown(element) && element.localName !== 'slot' && !isContents(element)) return [];
    const cell =
      element.localName === 'td' || element.localName === 'th' ? (element as HTMLTableCellElement).cellIndex : column;
    return contentOf(element).flatMap((child) => visit(child, depth + 1, cell));
  };

  const visitBox = (element: HTMLElement, depth: number): Seen[] => {
    const children = contentOf(element).flatMap((child) => visit(child, depth + 1));
    if (children.length === 0) return [];
    const only = children[0];
    if (children.length === 1 && only?.is === 'box' && element.localName !== 'td') return [only];
    const column = element.localName === 'td' ? { column: (element as HTMLTableCellElement).cellIndex } : {};
    return [{ is: 'box', tag: element.localName, ...column, children }];
  };

  const [top] = document.body && holders.has(document.body) ? visitBox(document.body, 0) : [];
  const root: SeenBox = top?.is === 'box' ? top : { is: 'box', tag: 'body', children: [] };
  return { page: { root }, controls };
}

/** display: contents has no box of its own, yet its children show. */
const isContents = (element: Element): boolean =>
  element.ownerDocument.defaultView?.getComputedStyle(element).display === 'contents';

import type { Portal } from '../portals/portal.ts';
import { scopesOf } from '../recognise/composed.ts';
import type { LiveControl } from '../recognise/describe.ts';
import type { Scan } from '../recognise/scan.ts';

const union = (boxes: readonly DOMRect[]): DOMRect | undefined => {
  if (boxes.length === 0) return undefined;
  const left = Math.min(...boxes.map((box) => box.left));
  const top = Math.min(...boxes.map((box) => box.top));
  const right = Math.max(...boxes.map((box) => box.right));
  const bottom = Math.max(...boxes.map((box) => box.bottom));
  return new DOMRect(left, top, right - left, bottom - top);
};

const frameOf = (element: Element): Element | null | undefined => element.ownerDocument.defaultView?.frameElement;

/** The part of a box that lies within a viewport of that size. */
const cut = (box: DOMRect, width: number, height: number): DOMRect | undefined => {
  const [left, top] = [Math.max(0, box.left), Math.max(0, box.top)];
  const [right, bottom] = [Math.min(width, box.right), Math.min(height, box.bottom)];
  return right > left && bottom > top ? new DOMRect(left, top, right - left, bottom - top) : undefined;
};

const ownBox = (element: Element): DOMRect => element.getBoundingClientRect();

/** A heading's element is as wide as the page; what must be read is its text. */
const textBox = (element: Element): DOMRect => {
  const range = element.ownerDocument.createRange();
  range.selectNodeContents(element);
  return range.getBoundingClientRect();
};

const pressable = 'a, button, img, [role=button]';

/** An uploader's element is as wide as its row; what is there to see is its buttons, its pictures and its words. */
const contentBox = (element: Element): DOMRect => {
  const leaves = [...element.querySelectorAll('*')].filter(
    (one) => one.matches(pressable) || (one.childElementCount === 0 && one.localName !== 'input'),
  );
  const boxes = leaves.map((one) => (one.textContent?.trim() && !one.matches(pressable) ? textBox(one) : ownBox(one)));
  return union(boxes.filter(({ width, height, right }) => width > 0 && height > 0 && right > 0)) ?? ownBox(element);
};

const measureOf = ({ driver }: LiveControl) => (driver.control === 'file' ? contentBox : ownBox);

/** Box of an element in the top document's viewport, cut to what its frames show; undefined when it has none. */
export function boxOf(element: Element, measure = ownBox): DOMRect | undefined {
  const shown =
    element.localName === 'input' && (element as HTMLElement).offsetWidth < 2
      ? (element.parentElement ?? element)
      : element;
  if (!shown.isConnected) return undefined;
  let box: DOMRect | undefined = measure(shown);
  for (let frame = frameOf(shown); frame && box; frame = frameOf(frame)) {
    const seen = cut(box, frame.clientWidth, frame.clientHeight);
    const { x, y } = frame.getBoundingClientRect();
    box = seen && new DOMRect(seen.x + x + frame.clientLeft, seen.y + y + frame.clientTop, seen.width, seen.height);
  }
  return box?.width && box.height ? box : undefined;
}

/** The box around all controls of a row, by its key (see rowStates). */
export function boxOfRow(scan: Scan, key: string): DOMRect | undefined {
  const numbers = key.startsWith('?')
    ? (scan.unfound.find(({ controls }) => `?${controls[0]}` === key)?.controls ?? [])
    : scan.found.filter(({ group }) => group === key).flatMap(({ parts }) => parts.map(({ control }) => control));
  const live = numbers.flatMap((number) => scan.controls[number] ?? []);
  return union(live.flatMap((control) => boxOf(control.root, measureOf(control)) ?? []));
}

/** What a person may press on a page that is no form; on a form the rows, their labels and buttons count, and are enough. */
const pressed = 'a, [tabindex], [role=button], [role=link], [role=tab], [role=menuitem], [role=switch]';

/** Boxes that must stay free: controls, and what the portal names (buttons, messages, menus), wherever they are. */
export function keepClear(document: Document, portal: Portal, scan: Scan, host: Element | undefined): DOMRect[] {
  const wanted = scan.isForm ? portal.keepClear : `${portal.keepClear}, ${portal.menus}, ${pressed}`;
  const named = scopesOf(document).flatMap((scope) => [...scope.querySelectorAll(wanted)]);
  const seen = named.filter((element) => element !== host && element.checkVisibility());
  return [
    ...scan.controls.flatMap((control) => boxOf(control.root, measureOf(control)) ?? []),
    ...seen.flatMap((element) => boxOf(element) ?? []),
    ...scan.labels.flatMap((label) => boxOf(label, textBox) ?? []),
  ];
}

const focusable = 'input, select, textarea, button, [tabindex]';

/** Brings a row into view and the focus to it. Never clicks. */
export function focusRow(scan: Scan, key: string): void {
  const found = scan.found.find(({ group }) => group === key);
  const root = scan.controls[found?.parts[0]?.control ?? -1]?.root;
  const target = root?.matches(focusable) ? root : root?.querySelector<HTMLElement>(focusable);
  root?.scrollIntoView({ block: 'center' });
  target?.focus({ preventScroll: true });
}

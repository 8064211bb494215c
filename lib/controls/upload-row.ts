import type { Value } from '../fields/value.ts';
import type { ControlDriver } from './driver.ts';

/** What a page says of an uploader and what stands around it in its row. */
export interface UploadLook {
  /** What is up, as a person sees it. */
  shown: Value;
  /** What the page will send: the values of its hidden fields; where it has none, the server's address of each picture. */
  truths: Value;
  /** All of it, to tell whether anything happens at all. */
  drawn: string;
  /** The lines a person reads. */
  lines: readonly string[];
}

const others =
  'input:not([type=hidden]), select, textarea, [contenteditable], [role=combobox], [class*=dropdown], [class*=picker]';
const labels = 'label, th, legend, h1, h2, h3, h4, h5, h6';
const mostLevels = 6;

/** The largest element around an uploader that holds no other control and no other label. */
export function rowAround(root: HTMLElement): HTMLElement {
  const within = (element: Element, selector: string) =>
    [...element.querySelectorAll(selector)].filter((found) => !root.contains(found)).length;
  let row = root;
  for (let level = 0; level < mostLevels; level++) {
    const up = row.parentElement;
    if (!up || up === up.ownerDocument.body || within(up, others) > 0 || within(up, labels) > 1) break;
    row = up;
  }
  return row;
}

const hiddenFields = (row: HTMLElement) => [...row.querySelectorAll<HTMLInputElement>('input[type=hidden]')];

/** What the hidden fields of the row hold. */
export const hiddenIn = (row: HTMLElement): Value => hiddenFields(row).flatMap(({ value }) => value || []);

const isHere = (address: string): boolean => /^(?:blob|data):/u.test(address);

export function uploadRow(driver: ControlDriver, root: HTMLElement): UploadLook {
  const row = rowAround(root);
  const images = [...row.querySelectorAll('img')].filter(({ src }) => src);
  const pictures = images.map(({ src }) => src).filter((src) => !isHere(src));
  // That a native field names the file just put in says nothing yet.
  const ownFile = root.matches('input') && hiddenIn(row).length === 0;
  return {
    shown: ownFile ? images.map(({ alt, src }) => alt || src) : driver.read(root),
    truths: hiddenFields(row).length > 0 ? hiddenIn(row) : pictures,
    drawn: new XMLSerializer().serializeToString(row),
    lines: row.innerText.split('\n').map((line) => line.trim()),
  };
}

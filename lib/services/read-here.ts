import type { Request } from '../platform/messages.ts';
import type { Scan } from '../recognise/scan.ts';

const mostOptions = 200;
const longestOption = 200;
const mostControls = 500;

/** What a control offers without being opened: options of a list, words of radios and boxes. */
function optionsIn(root: HTMLElement): string[] {
  const options = [...root.querySelectorAll('option')].map(({ text }) => text);
  const boxes = [...root.querySelectorAll<HTMLInputElement>('input[type=radio], input[type=checkbox]')];
  const words = boxes.length > 1 ? boxes.map(({ labels }) => labels?.[0]?.textContent ?? '') : [];
  return [...options, ...words]
    .map((text) => text.trim().slice(0, longestOption))
    .filter((text) => text !== '')
    .slice(0, mostOptions);
}

/** A page as it was last read, for the background to make a report of. */
export const readHere = ({ page, controls }: Scan): Request<'reportPage'> => ({
  page,
  offered: controls
    .map(({ root }, control) => ({ control, texts: optionsIn(root) }))
    .filter(({ texts }) => texts.length > 0)
    .slice(0, mostControls),
});

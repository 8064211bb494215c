import { ticked, type Value } from '../../fields/value.ts';
import { carefully } from '../carefully.ts';
import { type ControlDriver, DriverError } from '../driver.ts';
import { hiddenIn, rowAround } from '../upload-row.ts';

const find = 'input[type=file]';
// a kit may say so by a class alone
const off = 'input[type=file]:disabled, .is-disabled';

/** A file row of any kit is the person's: no text goes in, and the chooser is never opened. attach.ts puts files in. */
export const fileDriver = (
  kit: string,
  finder: string,
  rootOf: ControlDriver['rootOf'],
  read: (root: HTMLElement) => Value,
): ControlDriver =>
  carefully(
    {
      kit,
      control: 'file',
      find: finder,
      rootOf,
      read,
      prompt: () => '',
      barred: (root) => (root.matches(off) || root.querySelector(off) ? 'disabled' : undefined),
    },
    async () => {
      throw new DriverError('unsupported');
    },
  );

/** Where files go in. */
export const fileInput = (root: HTMLElement): HTMLInputElement | null =>
  root.matches(find) ? (root as HTMLInputElement) : root.querySelector<HTMLInputElement>(find);

export const namesIn = (input: Element | null): string[] =>
  Array.from((input as HTMLInputElement | null)?.files ?? [], (file) => file.name);

/** The field forgets its file when the page has sent it, or is drawn anew: then the page's own values tell. */
function read(input: HTMLElement): Value {
  const row = rowAround(input);
  const sent = hiddenIn(row);
  const pictures = [...row.querySelectorAll('img')];
  return sent.length > 0 ? sent.map((_, at) => pictures[at]?.alt || ticked) : namesIn(input);
}

export const nativeFile = fileDriver(
  'native',
  find,
  (element) => (element.matches(find) ? (element as HTMLElement) : undefined),
  read,
);

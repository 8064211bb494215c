import type { Value } from '../../fields/value.ts';
import { carefully } from '../carefully.ts';
import { type ControlDriver, DriverError } from '../driver.ts';

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

export const namesIn = (input: Element | null): string[] =>
  Array.from((input as HTMLInputElement | null)?.files ?? [], (file) => file.name);

export const nativeFile = fileDriver(
  'native',
  find,
  (element) => (element.matches(find) ? (element as HTMLElement) : undefined),
  namesIn,
);

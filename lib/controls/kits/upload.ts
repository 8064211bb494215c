import { ticked } from '../../fields/value.ts';
import type { ControlDriver } from '../driver.ts';
import { fileDriver, namesIn } from '../native/file.ts';
import { find, findAll } from './menu.ts';
import { textOf } from './text-of.ts';

/** An uploader of a kit. */
export interface UploadRow {
  kit: string;
  root: string;
  /** The control is what holds that. */
  outer?: boolean;
  /** A file that is up, and what names it there, if anything. */
  done: string;
  name: string;
}

export const uploader = ({ kit, root, outer, done, name }: UploadRow): ControlDriver =>
  fileDriver(
    kit,
    root,
    (element) => {
      const inner = element.closest<HTMLElement>(root);
      return (outer ? inner?.parentElement : inner) ?? undefined;
    },
    (element) => {
      const names = namesIn(find(element, 'input[type=file]'));
      return findAll(element, done).map(
        (item, at) => textOf(find(item, name)) || find(item, 'img')?.getAttribute('alt') || (names[at] ?? ticked),
      );
    },
  );

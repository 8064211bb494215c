import { ticked } from '../../fields/value.ts';
import type { ControlDriver } from '../driver.ts';
import { fileDriver, namesIn } from '../native/file.ts';
import { find, findAll, visible } from './menu.ts';
import { textOf } from './text-of.ts';

// What Vue is still fading out is up no more.
const leaving = '[class*="-leave-active"]';

/** An uploader of a kit. */
export interface UploadRow {
  kit: string;
  control: 'file';
  root: string;
  /** The control is what holds that. */
  outer?: boolean;
  /** A file that is up, and what names it there, if anything. */
  done: string;
  name: string;
  /** What adds a file, where that goes away once the uploader is full. */
  add?: string;
}

export const uploader = ({ kit, root, outer, done, name, add }: UploadRow): ControlDriver => ({
  ...fileDriver(
    kit,
    root,
    (element) => {
      const inner = element.closest<HTMLElement>(root);
      return (outer ? inner?.parentElement : inner) ?? undefined;
    },
    (element) => {
      const names = namesIn(find(element, 'input[type=file]'));
      return findAll(element, done)
        .filter((item) => !item.matches(leaving))
        .map((item, at) => textOf(find(item, name)) || find(item, 'img')?.getAttribute('alt') || (names[at] ?? ticked));
    },
  ),
  ...(add && { takesMore: (element) => findAll(element, add).some(visible) }),
});

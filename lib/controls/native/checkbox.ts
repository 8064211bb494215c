import { ticked } from '../../fields/value.ts';
import { carefully, type Write } from '../carefully.ts';
import { click } from '../click.ts';
import { type ControlDriver, DriverError } from '../driver.ts';
import { blurWithin } from '../focus.ts';
import { offered } from '../offered.ts';
import { choicesOf } from '../shows.ts';
import { nextTask } from '../until.ts';
import { captionOf, tickOf } from './caption.ts';

const find = 'input[type=checkbox]';
const otherControls = 'input:not([type=checkbox], [type=hidden]), select, textarea';
// where a row ends, when the page tells
const rows = '.weui-desktop-form__control-group, .el-form-item, .el-checkbox-group, fieldset, td, [role=group]';
type Box = HTMLInputElement;

const boxesIn = (root: Element): Box[] => (root.matches(find) ? [root as Box] : [...root.querySelectorAll<Box>(find)]);
const isOff = (input: Box) => input.matches(':disabled');
const boxAt = (element: Element): Box | undefined =>
  (element.matches(find) ? element : (element.closest('label')?.querySelector(find) ?? undefined)) as Box | undefined;

/** Several checkboxes of one row with nothing else to fill in are a list of choices; what holds them all. */
function listOf(box: Box): HTMLElement | undefined {
  const row = box.closest(rows);
  let list: HTMLElement | undefined;
  let most = 1;
  for (let root = box.parentElement; root && !root.querySelector(otherControls); root = root.parentElement) {
    const count = boxesIn(root).length;
    if (count > most) [list, most] = [root, count];
    if (root === row) break;
  }
  return list;
}

const writeOne: Write = async (at, { value }) => {
  const box = boxesIn(at())[0] as Box;
  if (value.length && value[0] !== ticked) throw new DriverError('unsupported');
  if (box.checked !== value.length > 0) click(tickOf(box));
  await nextTask();
  blurWithin(at());
};

const writeList: Write = async (at, answer) => {
  const boxes = boxesIn(at());
  const wanted = choicesOf(answer).map((wordings) => offered(boxes, wordings, captionOf));
  const differing = boxes.filter((box) => box.checked !== wanted.includes(box));
  if (wanted.includes(undefined) || differing.some(isOff)) throw new DriverError('noOption');
  for (const one of differing) {
    // Looked up again each time: a tick may make the page draw the list anew, and 以上都不涉及 and the rest end each other.
    const box = boxesIn(at())[boxes.indexOf(one)];
    if (box && box.checked !== wanted.includes(one)) click(tickOf(box));
    await nextTask();
  }
  blurWithin(at());
};

export const nativeCheckbox: ControlDriver = carefully(
  {
    kit: 'native',
    control: 'checkbox',
    find,
    rootOf(element) {
      const box = boxAt(element);
      return box && !listOf(box) ? (box.closest('label') ?? box) : undefined;
    },
    read: (root) => (boxesIn(root)[0]?.checked ? [ticked] : []),
    prompt: () => '',
    barred: (root) => (boxesIn(root).every(isOff) ? 'disabled' : undefined),
  },
  writeOne,
);

export const nativeCheckboxes: ControlDriver = carefully(
  {
    kit: 'native',
    control: 'checkboxes',
    find,
    rootOf(element) {
      const box = boxAt(element);
      return box && listOf(box);
    },
    read: (root) =>
      boxesIn(root)
        .filter((box) => box.checked)
        .map(captionOf),
    prompt: () => '',
    barred: (root) => (boxesIn(root).every(isOff) ? 'disabled' : undefined),
  },
  writeList,
);

import type { ControlDriver } from './driver.ts';
import { elementUi } from './kits/element-ui.ts';
import { weui } from './kits/weui.ts';
import { nativeCheckbox, nativeCheckboxes } from './native/checkbox.ts';
import { nativeDate } from './native/date.ts';
import { nativeFile } from './native/file.ts';
import { nativeRadio } from './native/radio.ts';
import { nativeMultiselect, nativeSelect } from './native/select.ts';
import { nativeText, nativeTextarea } from './native/text.ts';

/** All drivers, in the order they are asked: kits first, since their controls hold native inputs. */
export const drivers: readonly ControlDriver[] = [
  ...weui,
  ...elementUi,
  nativeRadio,
  nativeCheckboxes,
  nativeCheckbox,
  nativeDate,
  nativeFile,
  nativeSelect,
  nativeMultiselect,
  nativeTextarea,
  nativeText,
];

/** Selector of all elements that may belong to a control. */
export const controlsSelector = [...new Set(drivers.map((driver) => driver.find))].join(', ');

/**
 * What holds native inputs that are no control of their own: menus at the end of the document, pickers of more than a
 * day (a range, a time), which no driver knows.
 */
const holders = '.el-popper, .el-date-editor';

/** The control an element belongs to, and who can work it. */
export function driverOf(element: Element): { driver: ControlDriver; root: HTMLElement } | undefined {
  for (const driver of drivers) {
    const root = driver.rootOf(element);
    if (root) return root.parentElement?.closest(holders) ? undefined : { driver, root };
  }
  return undefined;
}

import type { ControlDriver } from './driver.ts';
import { driversFrom, type KitRow } from './kits/kit-row.ts';
import { weui } from './kits/weui.ts';
import { nativeCheckbox, nativeCheckboxes } from './native/checkbox.ts';
import { nativeDate } from './native/date.ts';
import { nativeFile } from './native/file.ts';
import { nativeRadio } from './native/radio.ts';
import { nativeMultiselect, nativeSelect } from './native/select.ts';
import { nativeText, nativeTextarea } from './native/text.ts';

const own = driversFrom(weui);
const native: readonly ControlDriver[] = [
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

/**
 * What belongs to a kit that comes only where a page shows it (kits/more-kits.ts): until its drivers are here, and where
 * none of them knows the control, the inputs in it are no controls of their own. A box that opens a dialog (Element
 * Plus's dates) takes typed text as well.
 */
export const furtherKits =
  '.el-select, .el-cascader, .el-date-editor, .el-upload, .t-select-input, .t-upload, .ant-select, .ant-picker, .ant-upload, [role=combobox]:not([aria-haspopup=dialog])';

/** Menus at the end of the document hold native inputs that are no control of their own. */
const menus = '.el-popper, .t-popup, .ant-select-dropdown, .ant-picker-dropdown, [role=listbox]';

const selectorOf = (these: readonly ControlDriver[]): string => [...new Set(these.map(({ find }) => find))].join(', ');

let drivers: readonly ControlDriver[] = [...own, ...native];
let selector = selectorOf(drivers);

/** Takes in the kits that came later; each time all of them. */
export const addKits = (rows: readonly KitRow[]): void => {
  drivers = [...own, ...driversFrom(rows), ...native];
  selector = selectorOf(drivers);
};

/** All drivers, in the order they are asked: kits first, since their controls hold native inputs. */
export const allDrivers = (): readonly ControlDriver[] => drivers;

/** Selector of all elements that may belong to a control. */
export const controlsSelector = (): string => selector;

/** The control an element belongs to, and who can work it. */
export function driverOf(element: Element): { driver: ControlDriver; root: HTMLElement } | undefined {
  for (const driver of drivers) {
    const root = driver.rootOf(element);
    if (!root) continue;
    const part = native.includes(driver) && root.closest(furtherKits) !== null;
    return part || root.parentElement?.closest(menus) ? undefined : { driver, root };
  }
  return undefined;
}

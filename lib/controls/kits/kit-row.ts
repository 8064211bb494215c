import type { ControlDriver } from '../driver.ts';
import { type CascaderRow, cascader } from './cascader.ts';
import { type DateRow, datePicker } from './date.ts';
import { type DropdownRow, dropdown } from './dropdown.ts';
import { type UploadRow, uploader } from './upload.ts';

/** What a kit's control looks like: data alone, so that the kits this page does not use weigh nothing in it. */
export type KitRow = DropdownRow | CascaderRow | DateRow | UploadRow;

function driverFrom(row: KitRow): ControlDriver {
  switch (row.control) {
    case 'cascader':
      return cascader(row);
    case 'date':
      return datePicker(row);
    case 'file':
      return uploader(row);
    default:
      return dropdown(row);
  }
}

/** The drivers of a kit, in the order of its rows. */
export const driversFrom = (rows: readonly KitRow[]): readonly ControlDriver[] => rows.map(driverFrom);

import { clearByIcon } from './clear.ts';
import type { KitRow } from './kit-row.ts';
import { rolling } from './roll.ts';

const kit = 'ant';
const trigger = '.ant-select-content, .ant-select-input';
const clear = clearByIcon('.ant-select-clear');
const disabled = '.ant-select-disabled';

const select = {
  kit,
  trigger,
  menu: '.ant-select-dropdown:not(.ant-cascader-dropdown)',
  disabled,
  option: '.ant-select-item-option',
  off: '.ant-select-item-option-disabled',
  on: '.ant-select-item-option-selected',
  search: '.ant-select-input',
  long: rolling('.ant-select-dropdown-list-holder'),
  clear,
};
const kinds = '.ant-cascader, .ant-tree-select, .ant-select-auto-complete';

/** Ant Design 6 for React (6.6.8 of 2026-11). Its texts, radios and checkboxes hold native inputs. */
export const ant: readonly KitRow[] = [
  {
    ...select,
    control: 'multiselect',
    root: `.ant-select.ant-select-multiple:not(${kinds})`,
    shown: '.ant-select-selection-item-content',
  },
  {
    ...select,
    control: 'select',
    root: `.ant-select:not(.ant-select-multiple, ${kinds})`,
    shown: '.ant-select-content-has-value',
  },
  {
    kit,
    control: 'cascader',
    // of several paths only the last names show: not to be told apart, and left to the person
    root: '.ant-cascader.ant-select:not(.ant-select-multiple)',
    trigger,
    menu: '.ant-cascader-dropdown',
    disabled,
    clear,
    shown: '.ant-select-content-has-value',
    list: '.ant-cascader-menu',
    option: '.ant-cascader-menu-item',
    text: '.ant-cascader-menu-item-content',
    off: '.ant-cascader-menu-item-disabled',
    open: '.ant-cascader-menu-item-active',
  },
  {
    kit,
    control: 'date',
    root: '.ant-picker:not(.ant-picker-range)',
    trigger: 'input',
    menu: '.ant-picker-dropdown:has(.ant-picker-date-panel, .ant-picker-month-panel, .ant-picker-year-panel)',
    disabled: '.ant-picker-disabled',
    clear: clearByIcon('.ant-picker-clear'),
    input: 'input',
    extras: '.ant-picker-presets li, .ant-picker-footer button, .ant-picker-footer a',
    labels: '.ant-picker-year-btn, .ant-picker-month-btn, .ant-picker-decade-btn',
    days: '.ant-picker-date-panel td.ant-picker-cell-in-view',
    months: '.ant-picker-month-panel td',
    years: '.ant-picker-year-panel td.ant-picker-cell-in-view',
    off: '.ant-picker-cell-disabled',
    back: { days: '.ant-picker-header-prev-btn', years: '.ant-picker-header-super-prev-btn' },
    on: { days: '.ant-picker-header-next-btn', years: '.ant-picker-header-super-next-btn' },
  },
  {
    kit,
    control: 'file',
    root: '.ant-upload-wrapper',
    done: '.ant-upload-list-item-done',
    name: '.ant-upload-list-item-name',
  },
];

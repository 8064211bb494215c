import { clearByIcon } from './clear.ts';
import type { KitRow } from './kit-row.ts';

const kit = 'element-ui';
const clear = clearByIcon('.el-icon-circle-close');
const disabled = '.el-input.is-disabled';

const select = {
  kit,
  root: '.el-select',
  trigger: '.el-input__inner',
  menu: '.el-select-dropdown',
  disabled,
  option: '.el-select-dropdown__item',
  off: '.is-disabled',
  on: '.selected',
  clear,
};

/** Element UI 2.15 (portal-markup §3). Its texts, radios and checkboxes hold native inputs and need no driver here. */
export const elementUi: readonly KitRow[] = [
  {
    ...select,
    control: 'select',
    lacks: '.el-select__tags',
    shown: '.el-input__inner',
    search: '.el-input__inner',
  },
  {
    ...select,
    control: 'multiselect',
    holds: '.el-select__tags',
    shown: '.el-select__tags-text',
    search: '.el-select__input',
  },
  {
    kit,
    control: 'cascader',
    root: '.el-cascader',
    trigger: '.el-input__inner',
    menu: '.el-cascader__dropdown',
    disabled: '.el-cascader.is-disabled',
    clear,
    shown: '.el-input__inner',
    tag: '.el-cascader__tags .el-tag',
    untag: '.el-tag__close',
    list: '.el-cascader-menu',
    option: '.el-cascader-node',
    text: '.el-cascader-node__label',
    off: '.is-disabled, :has(> .is-disabled)',
    open: '.in-active-path',
    tick: '.el-checkbox, .el-radio',
    ticked: '.is-checked',
  },
  {
    kit,
    control: 'date',
    root: '.el-date-editor--date',
    trigger: '.el-input__inner',
    menu: '.el-date-picker',
    disabled,
    clear,
    input: '.el-input__inner',
    extras: '.el-picker-panel__shortcut',
    labels: '.el-date-picker__header-label',
    days: '.el-date-table td.available, .el-date-table td.disabled:not(.prev-month, .next-month)',
    months: '.el-month-table td',
    years: '.el-year-table td.available > a',
    off: '.disabled, .disabled > a',
    back: { days: '.el-icon-arrow-left', years: '.el-icon-d-arrow-left' },
    on: { days: '.el-icon-arrow-right', years: '.el-icon-d-arrow-right' },
  },
  {
    kit,
    control: 'file',
    // its root has no class of its own; Element Plus has the same
    root: '.el-upload, .el-upload-list',
    outer: true,
    done: '.el-upload-list__item.is-success',
    name: '.el-upload-list__item-name',
  },
];

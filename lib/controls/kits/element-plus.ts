import { clearByIcon } from './clear.ts';
import type { KitRow } from './kit-row.ts';
import { rolling } from './roll.ts';

const kit = 'element-plus';
const clear = clearByIcon('.el-select__clear, .clear-icon, .icon-circle-close');

/**
 * Element Plus 2 (2.14.8 of 2026-11, and as the same classes stand since 2.5). Its texts, radios and checkboxes hold native
 * inputs.
 */
export const elementPlus: readonly KitRow[] = [
  {
    kit,
    control: 'select',
    root: '.el-select:has(> .el-select__wrapper)',
    trigger: '.el-select__wrapper',
    menu: '.el-select__popper',
    disabled: '.el-select__wrapper.is-disabled',
    several: '.el-tag, .is-multiple',
    shown: '.el-select__tags-text, .el-select__placeholder:not(.is-transparent)',
    option: '.el-select-dropdown__item',
    off: '.is-disabled',
    on: '.is-selected',
    search: '.el-select__input',
    // of the long lists of its second select
    long: rolling('.el-vl__window'),
    clear,
  },
  {
    kit,
    control: 'cascader',
    root: '.el-cascader:has(.el-input__wrapper)',
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
    root: '.el-date-editor--date:has(> .el-input__wrapper)',
    trigger: '.el-input__inner',
    menu: '.el-picker__popper',
    disabled: '.el-date-editor.is-disabled',
    clear,
    lingers: true,
    input: '.el-input__inner',
    extras: '.el-picker-panel__shortcut',
    labels: '.el-date-picker__header-label',
    days: '.el-date-table td.available, .el-date-table td.disabled:not(.prev-month, .next-month)',
    months: '.el-month-table td',
    years: '.el-year-table td',
    off: '.disabled',
    leaps: { back: '.d-arrow-left', on: '.d-arrow-right' },
    back: { days: '.arrow-left', years: '.d-arrow-left' },
    on: { days: '.arrow-right', years: '.d-arrow-right' },
  },
];

import { clearByIcon } from './clear.ts';
import type { KitRow } from './kit-row.ts';
import { monthLists } from './month-lists.ts';
import { rolling } from './roll.ts';

const kit = 'tdesign';
const trigger = '.t-input__inner';
const clear = clearByIcon('.t-input__suffix-clear, .t-tag-input__suffix-clear');
const disabled = '.t-is-disabled';

const select = {
  kit,
  trigger,
  menu: '.t-select__dropdown',
  disabled,
  option: '.t-select-option',
  off: '.t-is-disabled',
  on: '.t-is-selected',
  search: trigger,
  // of long lists: `scroll`
  long: rolling('.t-popup__content'),
  clear,
};

const cascade = {
  kit,
  control: 'cascader',
  trigger,
  menu: '.t-cascader__popup',
  disabled,
  clear,
  shown: trigger,
  list: '.t-cascader__menu',
  option: '.t-cascader__item',
  text: '.t-cascader__item-label',
  off: '.t-is-disabled',
  open: '.t-is-expanded',
} as const;

/** TDesign for Vue 3 (1.20.8 of 2026-11). Its texts, radios and checkboxes hold native inputs. */
export const tdesign: readonly KitRow[] = [
  { ...select, control: 'multiselect', root: '.t-select.t-select-input--multiple', shown: '.t-tag' },
  { ...select, control: 'select', root: '.t-select:not(.t-select-input--multiple)', shown: trigger },
  {
    ...cascade,
    root: '.t-cascader.t-select-input',
    tag: '.t-tag',
    untag: '.t-tag__icon-close',
    tick: '.t-checkbox',
    ticked: '.t-is-checked',
  },
  {
    kit,
    control: 'date',
    root: '.t-date-picker:has(> .t-select-input)',
    trigger,
    menu: '.t-date-picker__panel-container',
    disabled,
    clear,
    input: trigger,
    clickOnly: true,
    extras: '.t-date-picker__presets button',
    labels: '.t-date-picker__header-controller-year input',
    reach: monthLists({
      year: '.t-date-picker__header-controller-year input',
      month: '.t-date-picker__header-controller-month input',
      option: '.t-select__dropdown .t-select-option',
      off: disabled,
    }),
    days: '.t-date-picker__panel-date td:not(.t-date-picker__cell--additional)',
    months: '.t-date-picker__panel-month td',
    years: '.t-date-picker__panel-year td',
    off: '.t-date-picker__cell--disabled, .t-is-disabled',
    back: { days: '.t-pagination-mini__prev', years: '.t-pagination-mini__prev' },
    on: { days: '.t-pagination-mini__next', years: '.t-pagination-mini__next' },
  },
  {
    kit,
    control: 'file',
    root: '.t-upload',
    done: '.t-upload__card-item:has(img), .t-upload__single-display-text, .t-upload__flow-table tbody tr',
    name: '.t-upload__card-name, .t-upload__single-name',
  },
];

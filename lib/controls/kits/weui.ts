import type { KitRow } from './kit-row.ts';

const kit = 'weui';

/**
 * The mini program console's kit, WeUI-desktop, in its older and newer builds (portal-markup §1.4). Its texts, radios and
 * checkboxes hold native inputs and need no driver of their own; a region of three is three drop-downs.
 */
export const weui: readonly KitRow[] = [
  {
    kit,
    control: 'select',
    root: '.weui-desktop-form__dropdown',
    trigger: '.weui-desktop-form__dropdown__dt',
    menu: '.weui-desktop-dropdown-menu',
    disabled: '.disabled.weui-desktop-form__dropdown__dt, .weui-desktop-form__dropdown__disabled, input[disabled]',
    shown: '.weui-desktop-form__dropdown__value, .weui-desktop-form__dropdown__search',
    option: 'li',
    off: '.disabled',
    on: '.checked',
    search: '.weui-desktop-form__dropdown__search',
  },
  {
    kit,
    control: 'cascader',
    root: '.weui-desktop-form__dropdowncascade',
    trigger: '.weui-desktop-form__dropdowncascade__dt',
    menu: '.weui-desktop-dropdowncascade-menu',
    disabled: '.disabled.weui-desktop-form__dropdowncascade__dt, .weui-desktop-form__dropdowncascade__disabled',
    shown: '.weui-desktop-form__dropdowncascade__dt__value_ele',
    list: 'ul',
    option: 'li',
    text: '.weui-desktop-dropdowncascade__list-ele-contain, .weui-desktop-dropdown__list-ele__text',
    off: '.disabled',
    open: '.checked',
  },
  {
    kit,
    control: 'date',
    root: '.weui-desktop-picker__date',
    trigger: '.weui-desktop-picker__dt',
    menu: '.weui-desktop-picker__dd',
    disabled: '.weui-desktop-picker__disabled.weui-desktop-picker__date, input[disabled]',
    input: '.weui-desktop-picker__dt input',
    extras: 'a, button, li, label',
    labels: '.weui-desktop-picker__panel__label',
    days: '.weui-desktop-picker__panel_day td > a:not(.weui-desktop-picker__faded)',
    months: '.weui-desktop-picker__panel_month td > a',
    years: '.weui-desktop-picker__panel_year td > a',
    off: '.weui-desktop-picker__disabled',
    back: { days: '.weui-desktop-btn__icon__left', years: '.weui-desktop-btn__icon__left' },
    on: { days: '.weui-desktop-btn__icon__right', years: '.weui-desktop-btn__icon__right' },
  },
  {
    kit,
    control: 'file',
    root: '.weui-desktop-upload',
    done: '.weui-desktop-upload__img',
    name: '.weui-desktop-upload__name',
    add: '.weui-desktop-upload__btn__wrp',
  },
];

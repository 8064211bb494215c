import { hashClass } from '../../portal/hash-class.ts';
import type { Dress } from '../form.ts';

/** Class names of a row's parts, as the kits' published builds have them. */
export interface Classes {
  row: string;
  label: string;
  controls: string;
  wrap: string;
  input: string;
}

const bare: Classes = { row: '', label: '', controls: '', wrap: '', input: '' };
const weui: Classes = {
  row: 'weui-desktop-form__control-group',
  label: 'weui-desktop-form__label',
  controls: 'weui-desktop-form__controls',
  wrap: 'weui-desktop-form__input-wrp',
  input: 'weui-desktop-form__input',
};
const hashed = Object.fromEntries(Object.entries(weui).map(([part, name]) => [part, hashClass(name)]));

export const dresses: Record<Dress, Classes> = {
  bare,
  weui,
  hashed: { ...bare, ...hashed },
  element: {
    row: 'el-form-item',
    label: 'el-form-item__label',
    controls: 'el-form-item__content',
    wrap: 'el-input',
    input: 'el-input__inner',
  },
  tdesign: {
    row: 't-form__item',
    label: 't-form__label',
    controls: 't-form__controls',
    wrap: 't-input__wrap',
    input: 't-input__inner',
  },
  ant: {
    row: 'ant-form-item',
    label: 'ant-form-item-label',
    controls: 'ant-form-item-control',
    wrap: 'ant-form-item-control-input',
    input: 'ant-input',
  },
};

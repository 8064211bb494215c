import type { Cell } from '../form.ts';
import { dresses } from './dresses.ts';
import type { Hand } from './hand.ts';

type Names = Record<string, string>;

function weuiSelect(cell: Cell, { make }: Hand, names: Names): HTMLElement {
  const options = cell.options.map(({ text }) => make('li', { class: 'weui-desktop-dropdown__list-ele' }, text));
  const menu = make('div', { class: 'weui-desktop-dropdown-menu', style: 'display:none' }, make('ul', {}, ...options));
  const value = make('span', { class: 'weui-desktop-form__dropdown__value' }, '请选择');
  const opener = make('dt', { class: 'weui-desktop-form__dropdown__dt' }, value);
  return make('div', { class: 'weui-desktop-form__dropdown', ...names }, make('dl', {}, opener, make('dd', {}, menu)));
}

function weuiCascader({ make }: Hand): HTMLElement {
  const opener = make('dt', { class: 'weui-desktop-form__dropdowncascade__dt placeholder' }, '请选择');
  const label = make('dl', { class: 'weui-desktop-form__dropdowncascade-label' }, opener);
  return make('div', { class: 'weui-desktop-form__dropdowncascade' }, label);
}

const element = (name: string, { make }: Hand, names: Names): HTMLElement =>
  make(
    'div',
    { class: name },
    make(
      'div',
      { class: 'el-input' },
      make('input', { placeholder: '请选择', ...names, class: 'el-input__inner', readonly: 'readonly' }),
    ),
  );

/** A list of boxes or circles, each with its own words. */
function choices(cell: Cell, { make, next }: Hand, type: 'radio' | 'checkbox', names: Names): HTMLElement {
  const { id, ...rest } = names;
  const name = next();
  const options = cell.options.map(({ code, text }) =>
    make('label', {}, make('input', { type, name, value: code }), make('span', {}, text)),
  );
  return make('div', { role: type === 'radio' ? 'radiogroup' : 'group', ...rest, ...(id && { id }) }, ...options);
}

function select(cell: Cell, { make }: Hand, names: Names): HTMLElement {
  const asks = cell.kind === 'select' ? [make('option', { value: '' }, '请选择')] : [];
  const options = cell.options.map(({ code, text }) => make('option', { value: code }, text));
  return make(
    'select',
    { ...names, ...(cell.kind === 'multiselect' && { multiple: 'multiple' }) },
    ...asks,
    ...options,
  );
}

function typed(cell: Cell, hand: Hand, names: Names): HTMLElement {
  const { make, form } = hand;
  const { wrap, input } = dresses[form.dress];
  const type = cell.kind === 'date' ? 'date' : cell.type;
  const placeholder = cell.kind === 'date' ? '' : cell.prompt;
  const limit = cell.max ? String(cell.max) : '';
  const control =
    cell.kind === 'textarea'
      ? make('textarea', { class: input, placeholder, maxlength: limit, ...names })
      : make('input', { class: input, type, placeholder, maxlength: limit, ...names });
  return wrap ? make('span', { class: wrap }, control) : control;
}

/** The control a cell is, and the element a wrong fill would be told by. `names`: id, name and aria of it. */
export function drawCell(cell: Cell, hand: Hand, names: Names): { box: HTMLElement; control: HTMLElement } {
  const { make, form } = hand;
  const custom = form.custom && (form.dress === 'weui' || form.dress === 'element');
  const same = (control: HTMLElement) => ({ box: control, control });
  switch (cell.kind) {
    case 'cascader':
      return same(form.dress === 'weui' ? weuiCascader(hand) : element('el-cascader', hand, names));
    case 'select':
      if (custom)
        return same(form.dress === 'weui' ? weuiSelect(cell, hand, names) : element('el-select', hand, names));
      return same(select(cell, hand, names));
    case 'multiselect':
      return same(select(cell, hand, names));
    case 'radio':
      return same(choices(cell, hand, 'radio', names));
    case 'checkboxes':
      return same(choices(cell, hand, 'checkbox', names));
    case 'checkbox': {
      const input = make('input', { type: 'checkbox', ...names });
      return same(make('label', {}, input, make('span', {}, cell.own ?? '')));
    }
    case 'file': {
      const input = make('input', { type: 'file', ...names });
      return { box: make('div', {}, input), control: input };
    }
    default: {
      const box = typed(cell, hand, names);
      return { box, control: (box.querySelector('input, textarea') ?? box) as HTMLElement };
    }
  }
}

import type { ControlKind } from '../../../lib/controls/driver.ts';
import { nativeCheckbox, nativeCheckboxes } from '../../../lib/controls/native/checkbox.ts';
import { nativeRadio } from '../../../lib/controls/native/radio.ts';
import { nativeText, nativeTextarea } from '../../../lib/controls/native/text.ts';
import { ticked } from '../../../lib/fields/value.ts';
import { choice, choices } from './choices.ts';
import type { Specimen } from './contract.ts';
import { driverFor } from './driver-for.ts';
import { furtherKit } from './further-kit.ts';
import { virtual } from './kits/virtual.ts';
import { cascade, day, several } from './paths.ts';

const { keepsTheContract, keepsItToo, keepsItBriefly } = furtherKit;
const page = 'tdesign';
const driver = (control: ControlKind) => driverFor(page, control);

const bound = 'v-model="value" :key="drawing" :disabled="off" placeholder="请选择"';
const keys = `:options="options" :keys="{ value: 'code', label: 'text', disabled: 'off' }"`;
const open: Partial<Specimen> = { prompt: '请选择', menu: '.t-select__dropdown', opens: true };
const select = (attributes: string, is: Partial<Specimen> = {}): Specimen => ({
  ...choice(page, `<t-select ${bound} ${keys} ${attributes} />`),
  ...open,
  ...is,
});
keepsTheContract(driver('select'), select(''));
keepsItToo(driver('select'), select('clearable', { emptied: { model: undefined } }));
keepsItToo(driver('select'), select('filterable'));
keepsItToo(
  driver('select'),
  virtual(
    select(`:scroll="{ type: 'virtual', threshold: 50 }" :popup-props="{ overlayInnerStyle: { height: '200px' } }"`),
  ),
);

const multiple = (attributes: string): Specimen => ({
  ...choices(page, `<t-select multiple ${bound} ${keys} ${attributes} />`),
  ...open,
});
keepsTheContract(driver('multiselect'), multiple(''));
keepsItToo(driver('multiselect'), multiple('filterable'));

const cascader = (attributes: string, is: Partial<Specimen> = {}): Specimen => ({
  ...cascade(page, `<t-cascader ${bound} :options="options" value-type="full" ${attributes} />`),
  prompt: '请选择',
  menu: '.t-cascader__popup',
  opens: true,
  ...is,
});
keepsTheContract(driver('cascader'), cascader(''));
keepsItToo(driver('cascader'), cascader('clearable', { emptied: { model: '' } }));
keepsItToo(driver('cascader'), cascader('trigger="hover"'));
keepsItToo(driver('cascader'), {
  ...several(page, `<t-cascader ${bound} :options="options" value-type="full" multiple />`),
  prompt: '请选择',
  menu: '.t-cascader__popup',
  opens: true,
});

const date = (attributes: string): Specimen => ({
  ...day(
    page,
    `<t-date-picker v-model="value" :key="drawing" :disabled="off" placeholder="选择日期" value-type="YYYYMMDD" ${attributes} />`,
    '',
  ),
  emptied: undefined,
  menu: '.t-date-picker__panel-container',
});
keepsTheContract(driver('date'), { ...date(''), opens: true });
keepsItToo(driver('date'), { ...date('clearable'), emptied: { model: '' }, opens: true });
// typed text counts only with the enter key
keepsItToo(driver('date'), { ...date('allow-input'), opens: true });

const input = (tag: string): Specimen => ({
  page,
  sketch: {
    template: `<${tag} v-model="value" :key="drawing" :disabled="off" :readonly="fixed" placeholder="请输入" />`,
    data: { value: '', fixed: false },
  },
  prompt: '请输入',
  first: { answer: { value: ['示例科技'] }, model: '示例科技' },
  second: { answer: { value: ['示例二'] }, model: '示例二' },
  refuses: [],
  emptied: { model: '' },
  readonly: { fixed: true },
});
keepsItBriefly(nativeText, input('t-input'));
keepsItBriefly(nativeTextarea, input('t-textarea'));

const each = (tag: string) =>
  `<${tag} v-for="{ code, text, off: no } in options" :key="code" :value="code" :disabled="no">{{ text }}</${tag}>`;
const still = { late: undefined };
const group = (tag: string, inner: string) =>
  `<${tag} v-model="value" :key="drawing" :disabled="off">${each(inner)}</${tag}>`;
keepsItBriefly(nativeRadio, { ...choice(page, group('t-radio-group', 't-radio')), ...still });
keepsItBriefly(nativeRadio, { ...choice(page, group('t-radio-group', 't-radio-button')), ...still });
keepsItBriefly(nativeCheckboxes, { ...choices(page, group('t-checkbox-group', 't-checkbox')), ...still });
keepsItBriefly(nativeCheckbox, {
  page,
  sketch: {
    template: '<div><t-checkbox v-model="value" :key="drawing" :disabled="off">长期</t-checkbox><input></div>',
    data: { value: false },
  },
  first: { answer: { value: [ticked] }, model: true },
  second: { answer: { value: [] }, model: false },
  refuses: [['a text', { value: ['长期'] }, 'unsupported']],
  emptied: { model: false },
});

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
import { cascade, day } from './paths.ts';

const { keepsTheContract, keepsItToo, keepsItBriefly } = furtherKit;
const page = 'ant';
const driver = (control: ControlKind) => driverFor(page, control);

const open: Partial<Specimen> = { prompt: '请选择', menu: '.ant-select-dropdown', opens: true };
const select = (props: object, is: Partial<Specimen> = {}): Specimen => ({
  ...choice(page, `select ${JSON.stringify(props)}`),
  ...open,
  ...is,
});
keepsTheContract(driver('select'), select({}));
keepsItToo(driver('select'), select({ allowClear: true }, { emptied: { model: '' } }));
keepsItToo(driver('select'), select({ showSearch: true, optionFilterProp: 'label' }));
keepsItToo(driver('select'), select({ virtual: false }));
keepsTheContract(driver('select'), virtual(select({})));

const multiple = (props: object): Specimen => ({
  ...choices(page, `select ${JSON.stringify({ mode: 'multiple', ...props })}`),
  ...open,
});
keepsTheContract(driver('multiselect'), multiple({}));
keepsItToo(driver('multiselect'), multiple({ showSearch: false }));

const path = (specimen: Specimen): Specimen => ({
  ...specimen,
  sketch: { ...specimen.sketch, data: { ...specimen.sketch.data, areas: specimen.sketch.data.options } },
  late: specimen.late && { without: { areas: [] }, come: { areas: specimen.sketch.data.options } },
});
const cascader = (props: object, is: Partial<Specimen> = {}): Specimen => ({
  ...path(cascade(page, `cascader ${JSON.stringify(props)}`)),
  prompt: '请选择',
  menu: '.ant-cascader-dropdown',
  opens: true,
  ...is,
});
keepsTheContract(driver('cascader'), cascader({ allowClear: false }));
keepsItToo(driver('cascader'), cascader({}, { emptied: { model: [] } }));
keepsItToo(driver('cascader'), cascader({ allowClear: false, expandTrigger: 'hover' }));

const date = (props: object): Specimen => ({
  ...day(page, `date ${JSON.stringify(props)}`),
  menu: '.ant-picker-dropdown',
});
keepsTheContract(driver('date'), date({}));
keepsItToo(driver('date'), date({ format: 'YYYY年M月D日' }));
keepsTheContract(driver('date'), { ...date({ inputReadOnly: true }), opens: true });
keepsItToo(driver('date'), { ...date({ inputReadOnly: true, allowClear: false }), emptied: undefined, opens: true });

const input = (template: string): Specimen => ({
  page,
  sketch: { template, data: { value: '', fixed: false } },
  prompt: '请输入',
  first: { answer: { value: ['示例科技'] }, model: '示例科技' },
  second: { answer: { value: ['示例二'] }, model: '示例二' },
  refuses: [['a text longer than it takes', { value: ['一二三四五六七八九'] }, 'tooLong']],
  emptied: { model: '' },
  readonly: { fixed: true },
});
keepsItBriefly(nativeText, input('input {"showCount":true}'));
keepsItBriefly(nativeTextarea, input('textarea'));

const still = { late: undefined };
keepsItBriefly(nativeRadio, { ...choice(page, 'radio'), ...still });
keepsItBriefly(nativeRadio, { ...choice(page, 'radio {"optionType":"button"}'), ...still });
keepsItBriefly(nativeCheckboxes, { ...choices(page, 'checkboxes'), ...still });
keepsItBriefly(nativeCheckbox, {
  page,
  sketch: { template: 'checkbox', data: { value: false } },
  first: { answer: { value: [ticked] }, model: true },
  second: { answer: { value: [] }, model: false },
  refuses: [['a text', { value: ['长期'] }, 'unsupported']],
  emptied: { model: false },
});

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
const page = 'element-plus';
const driver = (control: ControlKind) => driverFor(page, control);

const options =
  '<el-option v-for="{ code, text, off: no } in options" :key="code" :label="text" :value="code" :disabled="no" />';
const open: Partial<Specimen> = { prompt: '请选择', menu: '.el-select-dropdown', opens: true };
const bound = 'v-model="value" :key="drawing" :disabled="off" placeholder="请选择"';
const select = (attributes: string, is: Partial<Specimen> = {}): Specimen => ({
  ...choice(page, `<el-select ${bound} ${attributes}>${options}</el-select>`),
  ...open,
  ...is,
});
keepsTheContract(driver('select'), select(''));
keepsItToo(driver('select'), select('clearable', { emptied: { model: undefined } }));
keepsItToo(driver('select'), select('filterable'));
keepsItToo(driver('select'), select(':teleported="false"'));
const long = `<el-select-v2 ${bound} :options="options" :props="{ value: 'code', label: 'text', disabled: 'off' }" />`;
keepsItToo(driver('select'), { ...choice(page, long), ...open });
keepsTheContract(driver('select'), virtual({ ...choice(page, long), ...open }));

const multiple = (attributes: string): Specimen => ({
  ...choices(page, `<el-select multiple ${bound} ${attributes}>${options}</el-select>`),
  ...open,
});
keepsTheContract(driver('select'), multiple(''));
keepsItToo(driver('select'), multiple('collapse-tags'));
keepsItToo(driver('select'), multiple('filterable'));

const cascader = (attributes: string, is: Partial<Specimen> = {}): Specimen => ({
  ...cascade(page, `<el-cascader ${bound} ${attributes} />`),
  prompt: '请选择',
  menu: '.el-cascader__dropdown',
  opens: true,
  ...is,
});
keepsTheContract(driver('cascader'), cascader(':options="options"'));
keepsItToo(driver('cascader'), cascader(':options="options" clearable', { emptied: { model: undefined } }));
keepsItToo(driver('cascader'), cascader(':options="options" filterable separator="/"'));
keepsItToo(driver('cascader'), cascader(`:options="options" :props="{ expandTrigger: 'hover' }"`));
keepsItToo(driver('cascader'), cascader(':options="options" :props="{ checkStrictly: true }"'));
keepsItToo(driver('cascader'), {
  ...several(page, `<el-cascader ${bound} :options="options" :props="{ multiple: true }" />`),
  prompt: '请选择',
  menu: '.el-cascader__dropdown',
  opens: true,
});

const date = (attributes: string): Specimen => ({
  ...day(
    page,
    `<el-date-picker v-model="value" :key="drawing" :disabled="off" placeholder="选择日期" value-format="YYYYMMDD" ${attributes} />`,
  ),
  menu: '.el-picker-panel',
});
keepsTheContract(driver('date'), date(''));
keepsItToo(driver('date'), date('format="YYYY/MM/DD"'));
keepsItToo(driver('date'), date('format="YYYY 年 M 月 D 日"'));
keepsTheContract(driver('date'), { ...date(':editable="false"'), opens: true });
keepsItToo(driver('date'), { ...date(':editable="false" :clearable="false"'), emptied: undefined, opens: true });

const input = (attributes: string): Specimen => ({
  page,
  sketch: {
    template: `<el-input v-model="value" :key="drawing" :disabled="off" :readonly="fixed" placeholder="请输入" maxlength="8" ${attributes} />`,
    data: { value: '', fixed: false },
  },
  prompt: '请输入',
  first: { answer: { value: ['示例科技'] }, model: '示例科技' },
  second: { answer: { value: ['示例二'] }, model: '示例二' },
  refuses: [['a text longer than it takes', { value: ['一二三四五六七八九'] }, 'tooLong']],
  emptied: { model: '' },
  readonly: { fixed: true },
});
keepsItBriefly(nativeText, input('show-word-limit clearable'));
keepsItBriefly(nativeTextarea, input('type="textarea"'));

const each = (tag: string) =>
  `<${tag} v-for="{ code, text, off: no } in options" :key="code" :value="code" :disabled="no">{{ text }}</${tag}>`;
const still = { late: undefined };
const group = (tag: string, inner: string) =>
  `<${tag} v-model="value" :key="drawing" :disabled="off">${each(inner)}</${tag}>`;
keepsItBriefly(nativeRadio, { ...choice(page, group('el-radio-group', 'el-radio')), ...still });
keepsItBriefly(nativeRadio, { ...choice(page, group('el-radio-group', 'el-radio-button')), ...still });
keepsItBriefly(nativeCheckboxes, { ...choices(page, group('el-checkbox-group', 'el-checkbox')), ...still });
keepsItBriefly(nativeCheckbox, {
  page,
  sketch: {
    template: '<div><el-checkbox v-model="value" :key="drawing" :disabled="off">长期</el-checkbox><input></div>',
    data: { value: false },
  },
  first: { answer: { value: [ticked] }, model: true },
  second: { answer: { value: [] }, model: false },
  refuses: [['a text', { value: ['长期'] }, 'unsupported']],
  emptied: { model: false },
});

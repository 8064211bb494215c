import type { ControlKind } from '../../../lib/controls/driver.ts';
import { nativeCheckbox, nativeCheckboxes } from '../../../lib/controls/native/checkbox.ts';
import { nativeRadio } from '../../../lib/controls/native/radio.ts';
import { nativeText, nativeTextarea } from '../../../lib/controls/native/text.ts';
import { ticked } from '../../../lib/fields/value.ts';
import { choice, choices } from './choices.ts';
import type { Specimen } from './contract.ts';
import { driverFor } from './driver-for.ts';
import { furtherKit } from './further-kit.ts';
import { areas, cascade, day, several } from './paths.ts';

const { keepsTheContract, keepsItToo, keepsItBriefly } = furtherKit;
const page = 'element';
const driver = (control: ControlKind) => driverFor('element-ui', control);

const options =
  '<el-option v-for="{ code, text, off: no } in options" :key="code" :label="text" :value="code" :disabled="no" />';
const select = (attributes: string, is: Partial<Specimen> = {}): Specimen => ({
  ...choice(
    page,
    `<el-select v-model="value" :key="drawing" :disabled="off" placeholder="请选择" ${attributes}>${options}</el-select>`,
  ),
  prompt: '请选择',
  menu: '.el-select-dropdown',
  opens: true,
  ...is,
});
keepsTheContract(driver('select'), select(''));
keepsItToo(driver('select'), select('clearable', { emptied: { model: '' } }));
// its focus opens and its click closes again in a shadow root, for a person too
keepsItToo(driver('select'), select('filterable', { places: ['top', 'frame'] }));
keepsItToo(driver('select'), select(':popper-append-to-body="false"'));

const multiple = (attributes: string): Specimen => ({
  ...choices(
    page,
    `<el-select multiple v-model="value" :key="drawing" :disabled="off" placeholder="请选择" ${attributes}>${options}</el-select>`,
  ),
  prompt: '请选择',
  menu: '.el-select-dropdown',
  opens: true,
});
keepsTheContract(driver('multiselect'), multiple(''));
keepsItToo(driver('multiselect'), multiple('collapse-tags'));
keepsItToo(driver('multiselect'), { ...multiple('filterable'), places: ['top', 'frame'] });

const cascader = (attributes: string, is: Partial<Specimen> = {}): Specimen => ({
  ...cascade(page, `<el-cascader v-model="value" :key="drawing" :disabled="off" placeholder="请选择" ${attributes} />`),
  prompt: '请选择',
  menu: '.el-cascader__dropdown',
  opens: true,
  ...is,
});
keepsTheContract(driver('cascader'), cascader(':options="options"'));
keepsItToo(driver('cascader'), cascader(':options="options" clearable', { emptied: { model: [] } }));
keepsItToo(driver('cascader'), cascader(':options="options" filterable separator="/"'));
keepsItToo(driver('cascader'), cascader(`:options="options" :props="{ expandTrigger: 'hover' }"`));
keepsItToo(driver('cascader'), cascader(':options="options" :props="{ checkStrictly: true }"'));
keepsItToo(driver('cascader'), {
  ...cascader(':props="{ lazy: true, lazyLoad: load }"'),
  late: undefined,
  sketch: {
    ...cascader(':props="{ lazy: true, lazyLoad: load }"').sketch,
    methods: {
      load(this: unknown, node: { pathValues?: string[]; path?: string[] }, resolve: (list: unknown) => void) {
        let list: readonly (typeof areas)[number][] | undefined = areas;
        for (const code of node.path ?? []) list = list?.find(({ value }) => value === code)?.children;
        setTimeout(() => resolve(list?.map(({ children, ...one }) => ({ ...one, leaf: !children }))), 30);
      },
    } as never,
  },
});
keepsItToo(driver('cascader'), {
  ...several(
    page,
    '<el-cascader v-model="value" :key="drawing" :disabled="off" placeholder="请选择" :options="options" :props="{ multiple: true }" />',
  ),
  prompt: '请选择',
  menu: '.el-cascader__dropdown',
  opens: true,
});

const date = (attributes: string): Specimen => ({
  ...day(
    page,
    `<el-date-picker v-model="value" :key="drawing" :disabled="off" placeholder="选择日期" value-format="yyyyMMdd" :picker-options="limits" ${attributes} />`,
  ),
  menu: '.el-picker-panel',
});
keepsTheContract(driver('date'), date(''));
// its panel fails in a shadow root, for a person too
const unshadowed: Partial<Specimen> = { places: ['top', 'frame'] };
keepsItToo(driver('date'), { ...date('format="yyyy/MM/dd"'), ...unshadowed });
keepsItToo(driver('date'), { ...date('format="yyyy 年 M 月 d 日"'), ...unshadowed });
keepsTheContract(driver('date'), { ...unshadowed, ...date(':editable="false"'), opens: true });
keepsItToo(driver('date'), {
  ...unshadowed,
  ...date(':editable="false" :clearable="false"'),
  emptied: undefined,
  opens: true,
});

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
  `<${tag} v-for="{ code, text, off: no } in options" :key="code" :label="code" :disabled="no">{{ text }}</${tag}>`;
const still = { late: undefined };
keepsItBriefly(nativeRadio, {
  ...choice(
    page,
    `<el-radio-group v-model="value" :key="drawing" :disabled="off">${each('el-radio')}</el-radio-group>`,
  ),
  ...still,
});
keepsItBriefly(nativeRadio, {
  ...choice(
    page,
    `<el-radio-group v-model="value" :key="drawing" :disabled="off">${each('el-radio-button')}</el-radio-group>`,
  ),
  ...still,
});
keepsItBriefly(nativeCheckboxes, {
  ...choices(
    page,
    `<el-checkbox-group v-model="value" :key="drawing" :disabled="off">${each('el-checkbox')}</el-checkbox-group>`,
  ),
  ...still,
});
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

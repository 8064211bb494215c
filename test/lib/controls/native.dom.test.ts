import type { ControlDriver } from '../../../lib/controls/driver.ts';
import { nativeCheckbox, nativeCheckboxes } from '../../../lib/controls/native/checkbox.ts';
import { nativeDate } from '../../../lib/controls/native/date.ts';
import { nativeRadio } from '../../../lib/controls/native/radio.ts';
import { nativeMultiselect, nativeSelect } from '../../../lib/controls/native/select.ts';
import { nativeText, nativeTextarea } from '../../../lib/controls/native/text.ts';
import { ticked } from '../../../lib/fields/value.ts';
import { choice, choices } from './choices.ts';
import { keepsTheContract, type Specimen } from './contract.ts';

const keepsItToo = (driver: ControlDriver, specimen: Specimen) => keepsTheContract(driver, specimen, true);
const page = 'native';
const option = `<option v-for="{ code, text, off } in options" :key="code" :value="code" :disabled="off">{{ text }}</option>`;

const text = (input: string): Specimen => ({
  page,
  sketch: { template: input, data: { value: '', fixed: false } },
  prompt: '请输入',
  first: { answer: { value: ['示例科技'] }, model: '示例科技' },
  second: { answer: { value: ['示例 Ａ2'] }, model: '示例 Ａ2' },
  refuses: [['a text longer than it takes', { value: ['一二三四五六七八九'] }, 'tooLong']],
  emptied: { model: '' },
  readonly: { fixed: true },
});

keepsTheContract(
  nativeText,
  text('<input v-model="value" :key="drawing" :disabled="off" :readonly="fixed" maxlength="8" placeholder="请输入">'),
);
// beian.miit.gov.cn has this type on every input
keepsItToo(
  nativeText,
  text(
    '<input type="age" v-model="value" :key="drawing" :disabled="off" :readonly="fixed" maxlength="8" placeholder="请输入">',
  ),
);
// bound by hand, and taken only once the control is left
keepsItToo(
  nativeText,
  text(
    '<div :key="drawing"><i></i><input :value="value" @change="value = $event.target.value" :disabled="off" :readonly="fixed" maxlength="8" placeholder="请输入"></div>',
  ),
);
keepsTheContract(
  nativeTextarea,
  text(
    '<textarea v-model="value" :key="drawing" :disabled="off" :readonly="fixed" maxlength="8" placeholder="请输入"></textarea>',
  ),
);

keepsTheContract(nativeSelect, {
  ...choice(
    page,
    `<select v-model="value" :key="drawing" :disabled="off"><option value="">请选择证件类型</option>${option}</select>`,
  ),
  prompt: '请选择证件类型',
  emptied: { model: '' },
});
keepsTheContract(
  nativeMultiselect,
  choices(page, `<select multiple v-model="value" :key="drawing" :disabled="off">${option}</select>`),
);

const radios = `<label v-for="{ code, text, off: no } in options" :key="code"><input type="radio" v-model="value" :value="code" :disabled="off || no" NAME><i></i> {{ text }}</label>`;
const still = { late: undefined, opens: false };
keepsTheContract(nativeRadio, {
  ...choice(page, `<div :key="drawing">${radios.replace('NAME', 'name="kind"')}</div>`),
  ...still,
});
keepsItToo(nativeRadio, {
  ...choice(page, `<section><p :key="drawing">${radios.replace('NAME', '')}</p><input></section>`),
  ...still,
});
// out of sight, as in every kit
keepsItToo(nativeRadio, {
  ...choice(
    page,
    `<div :key="drawing">${radios.replace('NAME', 'style="position: absolute; opacity: 0; width: 0; height: 0"')}</div>`,
  ),
  ...still,
});
// the text follows the input, outside any label
keepsItToo(nativeRadio, {
  ...choice(
    page,
    `<p :key="drawing"><span v-for="{ code, text, off: no } in options" :key="code"><input type="radio" name="a" v-model="value" :value="code" :disabled="off || no"> {{ text }}</span></p>`,
  ),
  ...still,
});

const boxes = `<div :key="drawing"><label v-for="{ code, text, off: no } in options" :key="code"><input type="checkbox" v-model="value" :value="code" :disabled="off || no"> {{ text }}</label></div>`;
keepsTheContract(nativeCheckboxes, { ...choices(page, boxes), late: undefined });
// in groups with titles, all one row
keepsItToo(nativeCheckboxes, {
  ...choices(
    page,
    `<table :key="drawing"><tr><td><input></td><td><div v-for="part in [options.slice(0, 2), options.slice(2)]"><h4>分类</h4>
      <label v-for="{ code, text, off: no } in part" :key="code"><input type="checkbox" v-model="value" :value="code" :disabled="off || no"> {{ text }}</label></div></td></tr></table>`,
  ),
  late: undefined,
});

keepsTheContract(nativeCheckbox, {
  page,
  sketch: {
    template:
      '<p><label :key="drawing"><input type="checkbox" v-model="value" :disabled="off"> 长期</label><input></p>',
    data: { value: false },
  },
  first: { answer: { value: [ticked] }, model: true },
  second: { answer: { value: [] }, model: false },
  refuses: [['a text', { value: ['长期'] }, 'unsupported']],
  emptied: { model: false },
});

keepsTheContract(nativeDate, {
  page,
  sketch: {
    template: '<input type="date" v-model="value" :key="drawing" :disabled="off" :readonly="fixed" min="2000-01-01">',
    data: { value: '', fixed: false },
  },
  first: { answer: { value: ['2026-05-01'] }, model: '2026-05-01' },
  second: { answer: { value: ['2046-12-31'] }, model: '2046-12-31' },
  refuses: [
    ['a day before the first', { value: ['1999-12-31'] }, 'noOption'],
    ['what is no day', { value: ['长期'] }, 'unsupported'],
  ],
  emptied: { model: '' },
  readonly: { fixed: true },
});

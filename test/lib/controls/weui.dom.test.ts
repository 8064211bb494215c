import { nativeCheckbox, nativeCheckboxes } from '../../../lib/controls/native/checkbox.ts';
import { nativeRadio } from '../../../lib/controls/native/radio.ts';
import { nativeText, nativeTextarea } from '../../../lib/controls/native/text.ts';
import { longTerm, ticked } from '../../../lib/fields/value.ts';
import { choice, choices } from './choices.ts';
import { keepsTheContract, type Specimen } from './contract.ts';
import { driverFor } from './driver-for.ts';
import { cascade, day } from './paths.ts';

const page = 'weui';
const bound = ':key="drawing" :value="value" @input="value = $event"';
const prompt = '请选择';
const openable = { opens: true } as const;

const dropdownMenu = { menu: '.weui-desktop-dropdown-menu', ...openable };
// the practice console's drop-downs have no disabled options; the newer build's below has
const enabled = (specimen: Specimen): Specimen => ({
  ...specimen,
  refuses: specimen.refuses.filter(([what]) => what !== 'a disabled option'),
});
const dropdown = (row: string): Specimen =>
  enabled({
    ...choice(
      page,
      `<weui-choice ${bound} :row="row('choice', { options, readonly: off, placeholders: ['请选择'], ${row} })" />`,
    ),
    ...dropdownMenu,
    prompt,
  });
keepsTheContract(driverFor('weui', 'select'), dropdown(''));
keepsTheContract(driverFor('weui', 'select'), dropdown('filter: true'), true);
keepsTheContract(
  driverFor('weui', 'select'),
  { ...choice(page, `<newer-dropdown ${bound} :options="options" :off="off" />`), ...dropdownMenu, prompt },
  true,
);

const cascadeMenu = { menu: '.weui-desktop-dropdowncascade-menu', ...openable };
const region = (delay: number): Specimen => {
  const whole = cascade(page, `<weui-region ${bound} :row="region(options, delay, off)" />`);
  const sketch = { ...whole.sketch, data: { ...whole.sketch.data, value: ['', '', ''], delay } };
  return enabled({ ...whole, ...cascadeMenu, sketch, prompt, late: { without: { delay: 150 }, come: {} } });
};
keepsTheContract(driverFor('weui', 'cascader'), region(0));
keepsTheContract(
  driverFor('weui', 'cascader'),
  { ...cascade(page, `<newer-cascader ${bound} :options="options" :off="off" />`), ...cascadeMenu, prompt },
  true,
);

// lists that come one by one, also those of what is chosen when it opens
keepsTheContract(driverFor('weui', 'cascader'), { ...region(40), late: undefined }, true);
// the list before stays until the next comes
keepsTheContract(
  driverFor('weui', 'cascader'),
  {
    ...cascade(page, `<newer-cascader ${bound} :options="options" :off="off" :delay="60" />`),
    ...cascadeMenu,
    prompt,
  },
  true,
);

const date = (variant: string): Specimen => ({
  ...day(
    page,
    `<weui-date ${bound} :row="row('date', { readonly: off, placeholders: ['选择日期'] })" :variant="variant('${variant}')" />`,
    '',
  ),
  menu: '.weui-desktop-picker__dd',
});
keepsTheContract(driverFor('weui', 'date'), { ...date('date=typeable'), emptied: { model: '' } });
keepsTheContract(driverFor('weui', 'date'), { ...date('date=readonly'), emptied: undefined, ...openable });

// 长期 as an option of the end date, whose start stands beside it
const validity = (variant: string): Specimen => ({
  ...date(variant),
  sketch: {
    template: `<weui-validity :key="drawing" :value="['20200101', value]" @input="value = $event[1]" :row="row('validity', { ids: ['start', 'end'], readonly: off, placeholders: ['选择日期', '选择日期'] })" :variant="variant('${variant}')" />`,
    data: { value: '' },
  },
  at: 1,
  second: { answer: { value: [longTerm] }, model: longTerm },
  emptied: undefined,
});
keepsTheContract(driverFor('weui', 'date'), { ...validity('date=readonly&longterm=option'), ...openable }, true);
keepsTheContract(
  driverFor('weui', 'date'),
  { ...validity('date=typeable&longterm=option'), emptied: { model: '' } },
  true,
);

const typed = (control: string): Specimen => ({
  page,
  sketch: {
    template: `<weui-${control} ${bound} :row="row('${control}', { readonly: fixed, max: 20 })" />`,
    data: { value: '', fixed: false },
  },
  prompt: '请输入',
  first: { answer: { value: ['示例科技'] }, model: '示例科技' },
  second: { answer: { value: ['示例二'] }, model: '示例二' },
  refuses: [],
  emptied: { model: '' },
  readonly: { fixed: true },
  disables: false,
});
keepsTheContract(nativeText, typed('text'), true);
keepsTheContract(nativeTextarea, typed('textarea'), true);

const ticks = (control: string) =>
  `<weui-${control} ${bound} :row="row('${control}', { ids: ['row'], options, readonly: off, label: '长期' })" />`;
keepsTheContract(nativeRadio, enabled({ ...choice(page, ticks('radio')), late: undefined }), true);
keepsTheContract(nativeCheckboxes, enabled({ ...choices(page, ticks('checkboxes')), late: undefined }), true);
keepsTheContract(
  nativeCheckbox,
  {
    page,
    sketch: { template: `<div>${ticks('checkbox')}<input></div>`, data: { value: '', options: [] } },
    first: { answer: { value: [ticked] }, model: 'true' },
    second: { answer: { value: [] }, model: '' },
    refuses: [['a text', { value: ['长期'] }, 'unsupported']],
    emptied: { model: '' },
  },
  true,
);

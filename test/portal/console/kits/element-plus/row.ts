import { h, type VNodeChild } from 'vue3';
import type { Part } from '../island.ts';
import { part } from '../vue3-part.ts';

/** A form item; what is wrong comes from the page's own model. */
export function row({ row: { label, labelled, required, error, tips } }: Part, control: () => VNodeChild): VNodeChild {
  const props = { required, error, labelWidth: '180px', ...(labelled === 'label' && { label }) };
  return part('el-form-item', props, () => [
    labelled === 'p' ? h('p', { class: 'field-title' }, label) : null,
    control(),
    tips ? h('div', { class: 'field-tips' }, tips) : null,
  ]);
}

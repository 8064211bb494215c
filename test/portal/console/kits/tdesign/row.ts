import { h, type VNodeChild } from 'vue3';
import type { Part } from '../island.ts';
import { part } from '../vue3-part.ts';

/** A form item; what is wrong comes from the page's own model. */
export function row({ row: { label, labelled, required, error, tips } }: Part, control: () => VNodeChild): VNodeChild {
  const wrong = error ? { status: 'error', tips: error } : { tips };
  const props = { requiredMark: required, labelWidth: '180px', ...wrong, ...(labelled === 'label' && { label }) };
  return part('t-form-item', props, () =>
    h('div', [labelled === 'p' ? h('p', { class: 'field-title' }, label) : null, control()]),
  );
}

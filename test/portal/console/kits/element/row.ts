import Vue from 'vue';
import type { RowView } from '../../kit.ts';
import type { Variant } from '../../variant.ts';
import { formItem } from './form-item.ts';
import { rows } from './rows.ts';
import { takeTrustedClicksOnly } from './take-trusted-clicks-only.ts';

/** A form item; on its own it brings the form that Element's items cannot do without. */
export const row = Vue.extend({
  components: { formItem, rows },
  inject: { elForm: { default: null } },
  props: {
    row: { type: Object as () => RowView, required: true as const },
    variant: { type: Object as () => Variant, required: true as const },
  },
  created() {
    if (this.variant.clicks === 'trusted') takeTrustedClicksOnly();
  },
  template: `
    <form-item v-if="elForm" :row="row" :variant="variant"><slot></slot></form-item>
    <rows v-else><form-item :row="row" :variant="variant"><slot></slot></form-item></rows>`,
});

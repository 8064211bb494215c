import Vue from 'vue';
import { controlProps } from '../../kit.ts';

let made = 0;

/** One row of the table: the label in the heading cell, the control and what is said of it in the other. */
export const row = Vue.extend({
  provide() {
    return { fieldId: (this as unknown as { fieldId: string }).fieldId };
  },
  props: { row: controlProps.row, variant: controlProps.variant },
  data() {
    made += 1;
    return { fieldId: `field-${made}` };
  },
  template: `
    <tr>
      <th v-if="row.labelled !== 'none'" :title="row.help || undefined">
        <label v-if="row.labelled === 'label'" :for="fieldId"><font v-if="row.required" color="#d00">*</font>{{ row.label }}：</label>
        <p v-else><font v-if="row.required" color="#d00">*</font>{{ row.label }}：</p>
      </th>
      <td :colspan="row.labelled === 'none' ? 2 : undefined">
        <slot></slot>
        <div v-if="row.tips"><small>{{ row.tips }}</small></div>
        <div v-if="row.error" role="alert">{{ row.error }}</div>
      </td>
    </tr>`,
});

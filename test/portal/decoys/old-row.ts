import { defineComponent, type PropType } from 'vue';
import type { RowView } from '../console/kit.ts';

/** A row as the console's oldest pages and dialogs have it; whatever is no plain input comes in the slot. */
export const oldRow = defineComponent({
  props: { row: { type: Object as PropType<RowView>, required: true }, value: { type: [String, Array], default: '' } },
  template: `
    <div class="frm_control_group">
      <label class="frm_label">{{ row.label }}</label>
      <div class="frm_controls">
        <span v-if="row.control === 'text'" class="frm_input_box"><input class="frm_input" autocomplete="off"
          :type="row.label === '密码' ? 'password' : 'text'" :placeholder="row.placeholders[0]" :value="value"
          @input="$emit('input', $event.target.value)"></span>
        <slot v-else></slot>
      </div>
    </div>`,
});

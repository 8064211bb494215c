import Vue from 'vue';
import type { RowView } from '../../kit.ts';
import type { Variant } from '../../variant.ts';

interface Rule {
  required: boolean;
  trigger: string[];
  validator(rule: unknown, value: unknown, done: (error?: Error) => void): void;
}

let made = 0;

/** A row of the form. The page's form model says what is wrong; Element's rules ask it on blur and on change. */
export const formItem = Vue.extend({
  inject: ['elForm'],
  props: {
    row: { type: Object as () => RowView, required: true as const },
    variant: { type: Object as () => Variant, required: true as const },
  },
  data() {
    made += 1;
    return { prop: this.row.name || `field_${made}` };
  },
  computed: {
    rules(): Rule[] {
      const validator: Rule['validator'] = (_rule, _value, done) => {
        // What was just entered reaches the model, and its answer this row, with the next drawing.
        void this.$nextTick(() => (this.row.error ? done(new Error(this.row.error)) : done()));
      };
      return [{ required: this.row.required, trigger: ['blur', 'change'], validator }];
    },
  },
  created() {
    const { elForm } = this as unknown as { elForm: { model: Record<string, string> } };
    this.$set(elForm.model, this.prop, '');
  },
  template: `
    <el-form-item :prop="prop" :rules="rules" :error="row.error">
      <template v-if="row.labelled === 'label'" slot="label">{{ row.label }}
        <el-tooltip v-if="row.help" :content="row.help"><i class="el-icon-question"></i></el-tooltip></template>
      <p v-if="row.labelled === 'p'" class="field-title">{{ row.label }}
        <el-tooltip v-if="row.help" :content="row.help"><i class="el-icon-question"></i></el-tooltip></p>
      <slot></slot>
      <div v-if="row.tips" class="field-tips">{{ row.tips }}</div>
    </el-form-item>`,
});

import Vue from 'vue';
import { controlProps } from '../../kit.ts';

export const checkboxes = Vue.extend({
  props: controlProps,
  computed: {
    chosen: {
      get(): readonly unknown[] {
        return Array.isArray(this.value) ? this.value : [];
      },
      set(codes: readonly unknown[]) {
        this.$emit('input', codes);
        this.$emit('blur');
      },
    },
  },
  template: `
    <div>
      <label v-for="option in row.options" :key="option.code"><input type="checkbox" v-model="chosen" :value="option.code"
        :disabled="row.readonly"> {{ option.text }}</label>
    </div>`,
});

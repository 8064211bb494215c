import Vue from 'vue';
import { controlProps } from '../../kit.ts';

let groups = 0;

export const radio = Vue.extend({
  props: controlProps,
  data() {
    groups += 1;
    return { group: this.row.name || `group-${groups}` };
  },
  computed: {
    chosen: {
      get(): string {
        return String(this.value);
      },
      set(code: string) {
        this.$emit('input', code);
        this.$emit('blur');
      },
    },
  },
  template: `
    <div>
      <label v-for="option in row.options" :key="option.code"><input type="radio" v-model="chosen" :name="group" :value="option.code"
        :disabled="row.readonly"> {{ option.text }}</label>
    </div>`,
});

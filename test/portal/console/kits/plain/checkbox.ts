import Vue from 'vue';
import { controlProps } from '../../kit.ts';

export const checkbox = Vue.extend({
  props: controlProps,
  computed: {
    ticked: {
      get(): boolean {
        return this.value === 'true';
      },
      set(on: boolean) {
        this.$emit('input', on ? 'true' : '');
        this.$emit('blur');
      },
    },
  },
  template: `
    <label><input type="checkbox" v-model="ticked" :name="row.name || undefined" :disabled="row.readonly"> {{ row.options.length ? row.options[0].text : row.label }}</label>`,
});

import Vue from 'vue';
import { controlProps } from '../../kit.ts';

export const checkbox = Vue.extend({
  props: controlProps,
  template: `
    <el-checkbox :value="value === 'true'" :disabled="row.readonly" @input="$emit('input', $event ? 'true' : '')"
      @change="$emit('blur')">{{ row.options.length ? row.options[0].text : row.label }}</el-checkbox>`,
});

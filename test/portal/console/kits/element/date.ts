import Vue from 'vue';
import { controlProps } from '../../kit.ts';

export const date = Vue.extend({
  props: controlProps,
  template: `
    <el-date-picker type="date" :value="value" format="yyyy-MM-dd" value-format="yyyyMMdd" :name="row.name || undefined"
      :placeholder="row.placeholders[0]" :disabled="row.readonly" :editable="variant.date === 'typeable'"
      @input="$emit('input', $event || '')" @blur="$emit('blur')"></el-date-picker>`,
});

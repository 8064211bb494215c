import Vue from 'vue';
import { controlProps } from '../../kit.ts';

export const choice = Vue.extend({
  props: controlProps,
  template: `
    <el-select :value="value" :name="row.name || undefined" :placeholder="row.placeholders[0]" :disabled="row.readonly"
      :filterable="row.filter" @input="$emit('input', $event)" @blur="$emit('blur')">
      <el-option v-for="option in row.options" :key="option.code" :value="option.code"
        :label="option.text"></el-option>
    </el-select>`,
});

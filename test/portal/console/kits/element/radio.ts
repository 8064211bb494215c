import Vue from 'vue';
import { controlProps } from '../../kit.ts';

export const radio = Vue.extend({
  props: controlProps,
  template: `
    <el-radio-group :value="value" :disabled="row.readonly" @input="$emit('input', $event)" @change="$emit('blur')">
      <el-radio v-for="option in row.options" :key="option.code" :label="option.code"
        :name="row.name || undefined">{{ option.text }}</el-radio>
    </el-radio-group>`,
});

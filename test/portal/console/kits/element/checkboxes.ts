import Vue from 'vue';
import { controlProps } from '../../kit.ts';

export const checkboxes = Vue.extend({
  props: controlProps,
  computed: {
    codes(): readonly unknown[] {
      return Array.isArray(this.value) ? this.value : [];
    },
  },
  template: `
    <el-checkbox-group :value="codes" :disabled="row.readonly" @input="$emit('input', $event)" @change="$emit('blur')">
      <el-checkbox v-for="option in row.options" :key="option.code" :label="option.code">{{ option.text }}</el-checkbox>
    </el-checkbox-group>`,
});

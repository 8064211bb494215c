import Vue from 'vue';
import { controlProps } from '../../kit.ts';
import type { ElementInput } from './element-input.ts';

export const textarea = Vue.extend({
  props: controlProps,
  methods: {
    leave() {
      (this.$refs.input as unknown as ElementInput).setNativeInputValue();
      this.$emit('blur');
    },
  },
  template: `
    <el-input ref="input" type="textarea" :rows="4" :value="value" :name="row.name || undefined"
      :placeholder="row.placeholders[0]" :readonly="row.readonly" :maxlength="row.max || undefined"
      :show-word-limit="row.max > 0" @input="$emit('input', $event)" @blur="leave"></el-input>`,
});

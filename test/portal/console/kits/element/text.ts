import Vue from 'vue';
import { controlProps } from '../../kit.ts';
import { lengthOf } from '../../length.ts';
import type { ElementInput } from './element-input.ts';

/** Element's own counter counts every sign as one; where the portal counts a Chinese one as two, it brings its own. */
export const text = Vue.extend({
  props: controlProps,
  computed: {
    max(): number | undefined {
      return this.row.doubled ? undefined : this.row.max || undefined;
    },
    length(): number {
      return lengthOf(String(this.value), this.row.doubled);
    },
  },
  methods: {
    leave() {
      (this.$refs.input as unknown as ElementInput).setNativeInputValue();
      this.$emit('blur');
    },
  },
  template: `
    <el-input ref="input" :value="value" :name="row.name || undefined" :placeholder="row.placeholders[0]"
      :readonly="row.readonly" :maxlength="max" :show-word-limit="max !== undefined"
      :class="{ 'is-exceed': row.doubled && length > row.max }"
      @input="$emit('input', $event)" @blur="leave">
      <span v-if="row.doubled" slot="suffix" class="el-input__count">
        <span class="el-input__count-inner">{{ length }}/{{ row.max }}</span></span>
    </el-input>`,
});

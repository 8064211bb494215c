import { defineComponent } from 'vue';
import { codeRequest } from '../../code-request.ts';
import { controlProps } from '../../kit.ts';
import type { ElementInput } from './element-input.ts';

/** Mobile number, button that asks for a code, code; the number stays as it is while the button counts down. */
export const phone = defineComponent({
  mixins: [codeRequest],
  props: controlProps,
  computed: {
    mobile(): string {
      return String(this.value[0] ?? '');
    },
    code(): string {
      return String(this.value[1] ?? '');
    },
    unready(): boolean {
      return this.row.readonly || this.left > 0 || !/^1[3-9]\d{9}$/u.test(this.mobile);
    },
  },
  methods: {
    leave(input: 'mobile' | 'code') {
      (this.$refs[input] as unknown as ElementInput).setNativeInputValue();
      this.$emit('blur');
    },
  },
  template: `
    <div class="field-line">
      <el-input ref="mobile" :value="mobile" :name="row.name || undefined" :placeholder="row.placeholders[0]"
        :readonly="row.readonly || left > 0" @input="$emit('input', [$event, code])" @blur="leave('mobile')"></el-input>
      <el-button :disabled="unready" @click="request">{{ requestText }}</el-button>
      <el-input ref="code" :value="code" :name="row.name && row.name + '_code'" :placeholder="row.placeholders[1]" :maxlength="6" :readonly="row.readonly"
        @input="$emit('input', [mobile, $event])" @blur="leave('code')"></el-input>
    </div>`,
});

import { defineComponent } from 'vue';
import { codeRequest } from '../../code-request.ts';
import { controlProps } from '../../kit.ts';
import { fieldId } from './field-id.ts';

/** Mobile number, button that asks for a code, code; the number stays as it is while the button counts down. */
export const phone = defineComponent({
  mixins: [codeRequest],
  inject: { fieldId },
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
    enter(part: 'mobile' | 'code', event: Event) {
      const { value } = event.target as HTMLInputElement;
      this.$emit('input', part === 'mobile' ? [value, this.code] : [this.mobile, value]);
    },
    leave() {
      this.$emit('blur');
      this.$forceUpdate();
    },
  },
  template: `
    <div>
      <input type="tel" size="20" :id="fieldId" :name="row.name || undefined" :value="mobile" :placeholder="row.placeholders[0]"
        :readonly="row.readonly || left > 0" @input="enter('mobile', $event)" @blur="leave">
      <button type="button" :disabled="unready" @click="request">{{ requestText }}</button>
      <input type="text" size="14" :value="code" :name="row.name && row.name + '_code'" :placeholder="row.placeholders[1]" maxlength="6" :readonly="row.readonly"
        @input="enter('code', $event)" @blur="leave">
    </div>`,
});

import { lateOptions } from './late-options.ts';

export const choice = lateOptions.extend({
  computed: {
    chosen: {
      /** A code shows once its option has come. */
      get(): string {
        return this.options.some(({ code }) => code === this.value) ? String(this.value) : '';
      },
      set(code: string) {
        this.$emit('input', code);
      },
    },
  },
  template: `
    <select v-model="chosen" :id="fieldId" :name="row.name || undefined" :disabled="row.readonly" @blur="$emit('blur')">
      <option value="">{{ row.placeholders[0] }}</option>
      <option v-for="option in options" :key="option.code" :value="option.code">{{ option.text }}</option>
    </select>`,
});

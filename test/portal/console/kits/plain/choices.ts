import type { Option } from '../../kit.ts';
import { lateOptions } from './late-options.ts';

/** Several out of a long list in groups, as browsers draw it. More than `limit` are refused. */
export const choices = lateOptions.extend({
  computed: {
    groups(): { title: string; options: Option[] }[] {
      const titles = [...new Set(this.options.map(({ group = '' }) => group))];
      return titles.map((title) => ({ title, options: this.options.filter(({ group = '' }) => group === title) }));
    },
    chosen: {
      get(): string[] {
        const codes: readonly unknown[] = Array.isArray(this.value) ? this.value : [];
        return this.options.map(({ code }) => code).filter((code) => codes.includes(code));
      },
      set(codes: string[]) {
        if (this.row.limit > 1 && codes.length > this.row.limit) this.$forceUpdate();
        else this.$emit('input', codes);
      },
    },
  },
  template: `
    <select multiple size="12" v-model="chosen" :id="fieldId" :name="row.name || undefined" :disabled="row.readonly" @blur="$emit('blur')">
      <optgroup v-for="group in groups" :key="group.title" :label="group.title">
        <option v-for="option in group.options" :key="option.code" :value="option.code">{{ option.text }}</option>
      </optgroup>
    </select>`,
});

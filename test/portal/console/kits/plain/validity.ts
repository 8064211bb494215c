import Vue from 'vue';
import { longTermText } from '../../dates.ts';
import { controlProps } from '../../kit.ts';
import { dateInput } from './date-input.ts';
import { fieldId } from './field-id.ts';

/** Start and end; without end by a box beside it, or by a choice before it. */
export const validity = Vue.extend({
  components: { dateInput },
  inject: { fieldId },
  props: controlProps,
  data: () => ({ longTermText }),
  computed: {
    start(): string {
      return String(this.value[0] ?? '');
    },
    end(): string {
      return String(this.value[1] ?? '');
    },
    open: {
      get(): boolean {
        return this.end === longTermText;
      },
      set(open: boolean) {
        this.put(this.start, open ? longTermText : '');
      },
    },
  },
  methods: {
    put(start: string, end: string) {
      this.$emit('input', [start, end]);
    },
  },
  template: `
    <div>
      <date-input :value="start" :id="fieldId" :prompt="row.placeholders[0]" :pick="variant.date === 'readonly'"
        :disabled="row.readonly" @input="put($event, end)" @blur="$emit('blur')"></date-input>
      至
      <select v-if="variant.longterm === 'option'" v-model="open" :disabled="row.readonly" @blur="$emit('blur')">
        <option :value="false">固定期限</option>
        <option :value="true">{{ longTermText }}</option>
      </select>
      <date-input v-if="variant.longterm === 'checkbox' || !open" :value="open ? '' : end" :prompt="row.placeholders[1]"
        :pick="variant.date === 'readonly'" :disabled="row.readonly || open" @input="put(start, $event)"
        @blur="$emit('blur')"></date-input>
      <label v-if="variant.longterm === 'checkbox'"><input type="checkbox" v-model="open" :disabled="row.readonly"
        @change="$emit('blur')"> {{ longTermText }}</label>
    </div>`,
});

import Vue from 'vue';
import { controlProps } from '../../kit.ts';
import { dateInput } from './date-input.ts';
import { fieldId } from './field-id.ts';

export const date = Vue.extend({
  components: { dateInput },
  inject: { fieldId },
  props: controlProps,
  template: `
    <date-input :value="value" :id="fieldId" :name="row.name" :prompt="row.placeholders[0]" :pick="variant.date === 'readonly'" :disabled="row.readonly" @input="$emit('input', $event)"
      @blur="$emit('blur')"></date-input>`,
});

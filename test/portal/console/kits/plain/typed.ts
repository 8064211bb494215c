import Vue from 'vue';
import { controlProps } from '../../kit.ts';
import { lengthOf } from '../../length.ts';
import { fieldId } from './field-id.ts';

/** What an input and a textarea share. Left, it is drawn anew: text that came without an event is gone. */
export const typed = Vue.extend({
  inject: { fieldId },
  props: controlProps,
  computed: {
    text: {
      get(): string {
        return String(this.value);
      },
      set(text: string) {
        this.$emit('input', text);
      },
    },
    length(): number {
      return lengthOf(this.text, this.row.doubled);
    },
  },
  methods: {
    leave() {
      this.$emit('blur');
      this.$forceUpdate();
    },
  },
});

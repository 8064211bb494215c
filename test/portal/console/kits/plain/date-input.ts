import Vue from 'vue';
import { shownDate } from '../../dates.ts';

/** The browser's own date field; in the readonly variant beside a text field that only shows what it picked. */
export const dateInput = Vue.extend({
  props: { value: String, id: String, name: String, prompt: String, pick: Boolean, disabled: Boolean },
  computed: {
    shown(): string {
      return shownDate(this.value);
    },
  },
  methods: {
    enter(event: Event) {
      this.$emit('input', (event.target as HTMLInputElement).value.replaceAll('-', ''));
    },
  },
  template: `
    <span>
      <input v-if="pick" type="text" size="12" readonly :id="id" :value="shown" :placeholder="prompt">
      <input type="date" :id="pick ? undefined : id" :name="name || undefined" :value="shown" :disabled="disabled"
        :title="pick ? '选择日期' : prompt" @input="enter" @blur="$emit('blur')">
    </span>`,
});

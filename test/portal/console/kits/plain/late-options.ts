import Vue from 'vue';
import { controlProps, type Option } from '../../kit.ts';
import { fieldId } from './field-id.ts';

const lateBy = 120;

/** A select whose options come a while after it stands there, and again when others are to be offered. */
export const lateOptions = Vue.extend({
  inject: { fieldId },
  props: controlProps,
  data: () => ({ options: [] as readonly Option[], timer: 0 }),
  computed: {
    offered(): string {
      return this.row.options.map(({ code }) => code).join();
    },
  },
  watch: {
    offered: {
      immediate: true,
      handler() {
        this.options = [];
        clearTimeout(this.timer);
        this.timer = window.setTimeout(() => {
          this.options = this.row.options;
        }, lateBy);
      },
    },
  },
  beforeDestroy() {
    clearTimeout(this.timer);
  },
});

import Vue, { type PropType } from 'vue';
import type { ClassNames } from './class-names.ts';
import { shown } from './practice.ts';
import { results } from './results.ts';

/** The layer with the ministry's answer: always in the document, hidden until there is one. Emits `close`. */
export const smsResult = Vue.extend({
  props: { names: { type: Object as PropType<ClassNames>, required: true }, status: Number },
  computed: {
    result(): { text: string; good: boolean } | undefined {
      return this.status === undefined ? undefined : results[this.status];
    },
  },
  watch: {
    result(now?: { text: string }) {
      shown.result = now?.text ?? '';
    },
  },
  destroyed() {
    shown.result = '';
  },
  template: `
    <div :class="names.tips" :style="{ display: result ? 'block' : 'none' }">
      <div :class="names.close" @click="$emit('close')">×</div>
      <i :class="{ [names.good]: result && result.good }"></i>尊敬的ICP用户：<span>{{ result ? result.text : '' }}</span>
    </div>`,
});

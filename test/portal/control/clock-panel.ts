import { defineComponent } from 'vue';
import type { ClockChange } from '../life/clock.ts';
import { nextWorkday } from '../life/workday.ts';
import { timeText } from '../time-text.ts';
import { ask } from './ask.ts';

const hour = 3_600_000;

const leaps: readonly { text: string; to: (now: number) => number }[] = [
  { text: '+5 分钟', to: (now) => now + hour / 12 },
  { text: '+1 小时', to: (now) => now + hour },
  { text: '+1 天', to: (now) => now + 24 * hour },
  { text: '+1 个工作日', to: nextWorkday },
];
const rates: readonly { text: string; rate: number }[] = [
  { text: '停', rate: 0 },
  { text: '×1', rate: 1 },
  { text: '×60', rate: 60 },
  { text: '×3600', rate: 3600 },
];

/** The portal's clock: what it says, and what a person may do with it. Emits `change`. */
export const clockPanel = defineComponent({
  props: { now: { type: Number, required: true }, rate: { type: Number, required: true } },
  data: () => ({ leaps, rates }),
  methods: {
    timeText,
    async change(asked: ClockChange) {
      await ask('/practice/api/clock', asked);
      this.$emit('change');
    },
    today() {
      void this.change({ set: Date.now(), rate: 1 });
    },
  },
  template: `
    <section class="panel">
      <h2>练习时间</h2>
      <p class="clock"><time>{{ timeText(now) }}</time> <span>北京时间</span></p>
      <p class="buttons">
        <button v-for="leap in leaps" :key="leap.text" type="button" @click="change({ advance: leap.to(now) - now })">{{ leap.text }}</button>
        <button type="button" @click="today">回到现在</button>
      </p>
      <p class="buttons" role="group" aria-label="快慢">
        <button v-for="one in rates" :key="one.text" type="button" :aria-pressed="String(one.rate === rate)" @click="change({ rate: one.rate })">{{ one.text }}</button>
      </p>
      <p class="note">工作日按周一至周五算，不含节假日。练习站的一切都走这个时间，插件自己的倒计时走电脑的时间。</p>
    </section>`,
});

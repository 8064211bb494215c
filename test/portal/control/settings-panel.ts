import { defineComponent, type PropType } from 'vue';
import type { SmsTo } from '../life/kinds.ts';
import { type Pace, paces } from '../life/paces.ts';
import { ask } from './ask.ts';

export interface Settings {
  pace: Pace;
  smsTo: SmsTo;
}

const smsTexts: Record<SmsTo, string> = {
  kind: '按备案类型',
  subject: '只发主体负责人',
  applet: '只发小程序负责人',
  both: '两人都发',
};

/** How what is submitted from now on is treated. Emits `change`. */
export const settingsPanel = defineComponent({
  props: { settings: { type: Object as PropType<Settings>, required: true } },
  data: () => ({ paces, smsTexts, failing: false }),
  methods: {
    async set(asked: object) {
      await ask('/practice/api/settings', asked);
      this.$emit('change');
    },
    async fail() {
      await this.set({ failNext: 1 });
      this.failing = true;
    },
  },
  template: `
    <section class="panel">
      <h2>以后提交的备案</h2>
      <fieldset>
        <legend>审核</legend>
        <label v-for="(pace, id) in paces" :key="id"><input type="radio" name="pace" :checked="settings.pace === id" @change="set({ pace: id })">{{ pace.title }}</label>
      </fieldset>
      <fieldset>
        <legend>短信发给谁</legend>
        <label v-for="(text, id) in smsTexts" :key="id"><input type="radio" name="smsTo" :checked="settings.smsTo === id" @change="set({ smsTo: id })">{{ text }}</label>
      </fieldset>
      <p class="buttons"><button type="button" @click="fail">下一次核验由部里出错</button><span v-if="failing" role="status">好的，下一次核验会显示“请您重新验证”。</span></p>
    </section>`,
});

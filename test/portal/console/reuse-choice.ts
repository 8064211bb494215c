import { defineComponent, type PropType } from 'vue';
import type { ReuseState } from '../life/reuse.ts';
import type { Kit } from './kit.ts';
import type { PageLayers } from './layers.ts';
import type { Model } from './rows.ts';
import type { Variant } from './variant.ts';
import { wait } from './wait.ts';

const pause = 1000;

const notes: Record<ReuseState, string> = {
  open: '可以复用同一主体最近一次备案的主体信息和主体负责人信息，由该负责人通过短信确认。',
  waiting: '已向主体负责人发送短信，请在 24 小时内打开短信中的链接确认。',
  expired: '主体负责人没有在 24 小时内确认，请重新发起复用。',
  lost: '不能复用资料，请手动填写。',
  confirmed: '主体负责人已确认。',
};

/** The page before the form: take over the subject's data, or give that up for good. Emits `done` with what was taken. */
export const reuseChoice = defineComponent({
  props: {
    variant: { type: Object as PropType<Variant>, required: true },
    kit: { type: Object as PropType<Kit>, required: true },
    layers: { type: Object as PropType<PageLayers>, required: true },
  },
  data: () => ({ state: undefined as ReuseState | undefined, notes }),
  created() {
    void this.watch();
  },
  methods: {
    async ask(choose?: 'reuse' | 'manual') {
      const { applet, account } = this.variant;
      const address = `/wxamp/practice/api/reuse?${new URLSearchParams({ applet, account })}`;
      const reply = await fetch(address, choose && { method: 'POST', body: JSON.stringify({ choose }) });
      const { state, answers } = (await reply.json()) as { state: ReuseState; answers?: Model };
      this.state = state;
      if (answers) this.$emit('done', answers);
    },
    /** The page asks again by itself until the link has been opened. */
    async watch() {
      while (this.state !== 'confirmed' && this.state !== 'lost') {
        await this.ask();
        await wait(pause);
      }
    },
    async manual() {
      if (!(await this.layers.ask('手动填写', '选择手动填写后不能再复用资料，确认吗？', '确认'))) return;
      await this.ask('manual');
      this.$emit('done', undefined);
    },
  },
  template: `
    <div class="practice-form practice-choice">
      <h3 class="weui-desktop-form__heading">选择填写方式</h3>
      <p>{{ state ? notes[state] : '加载中…' }}</p>
      <div v-if="state" class="weui-desktop-btn_wrp">
        <component :is="kit.button" v-if="state === 'open' || state === 'expired'" text="复用资料" kind="primary" @click="ask('reuse')" />
        <component :is="kit.button" v-if="state !== 'confirmed'" text="手动填写" @click="manual" />
      </div>
    </div>`,
});

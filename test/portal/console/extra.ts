import { defineComponent, type PropType } from 'vue';
import type { FilingState } from './filing-state.ts';
import type { Kit } from './kit.ts';
import type { PageLayers } from './layers.ts';
import { previewOf } from './preview.ts';
import type { Section } from './rows.ts';
import type { Variant } from './variant.ts';
import { wait } from './wait.ts';

const checkMs = 500;

/** Blocks of the form that are no rows: the check of the filing type, the face check, the preview. */
export const formExtra = defineComponent({
  props: {
    extra: { type: String as PropType<NonNullable<Section['extra']>>, required: true },
    filing: { type: Object as PropType<FilingState>, required: true },
    variant: { type: Object as PropType<Variant>, required: true },
    kit: { type: Object as PropType<Kit>, required: true },
    layers: { type: Object as PropType<PageLayers>, required: true },
  },
  data: () => ({ busy: false }),
  computed: {
    lines(): ReturnType<typeof previewOf> {
      return previewOf(this.filing);
    },
  },
  methods: {
    async check() {
      this.busy = true;
      await wait(checkMs);
      this.busy = false;
      this.layers.say(this.filing.check() ? '备案类型：首次备案' : '请完善信息后再验证');
    },
    async face() {
      const passed = await this.layers.ask(
        '人脸核身',
        '练习页面没有真的人脸核身。请在心里扫一下脸，再点「已完成」。',
        '已完成',
      );
      if (passed) this.filing.passFace();
    },
  },
  template: `
    <div class="practice-extra">
      <template v-if="extra === 'check'">
        <template v-if="variant.ocr !== 'off'">
          <component :is="kit.button" text="验证" kind="primary" :disabled="busy" @click="check" />
          <p class="weui-desktop-form__tips">{{ filing.state.checked ? '备案类型：首次备案' : '上传证件后将自动识别，请核对后验证备案类型' }}</p>
        </template>
      </template>
      <template v-else-if="extra === 'face'">
        <p class="practice-face">核身状态：{{ filing.faceChecked() ? '成功' : '未开始' }}</p>
        <component :is="kit.button" text="发起人脸核身" :disabled="filing.faceChecked()" @click="face" />
        <p class="weui-desktop-form__tips">由小程序负责人本人用微信扫码完成</p>
      </template>
      <dl v-else class="practice-preview">
        <div v-for="line in lines" :key="line.key" class="practice-preview__line"><dt>{{ line.label }}</dt><dd>{{ line.text || '—' }}</dd></div>
      </dl>
    </div>`,
});

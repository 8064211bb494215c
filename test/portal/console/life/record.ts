import { defineComponent, type PropType } from 'vue';
import { timeText } from '../../time-text.ts';
import type { Kit } from '../kit.ts';
import type { PageLayers } from '../layers.ts';
import { filingPanel } from './filing-panel.ts';
import type { LifeVariant } from './life-variant.ts';
import type { SeenFiling } from './seen-filing.ts';

/** 设置 → 小程序备案: the filing on a page of its own. */
export const recordPage = defineComponent({
  components: { filingPanel },
  props: {
    seen: { type: Object as PropType<SeenFiling & { look(): Promise<void> }>, required: true },
    life: { type: Object as PropType<LifeVariant>, required: true },
    kit: { type: Object as PropType<Kit>, required: true },
    layers: { type: Object as PropType<PageLayers>, required: true },
  },
  methods: { timeText },
  template: `
    <div class="filing_page">
      <p v-if="life.sample.length" class="filing_note">练习示例：几种见过的驳回原因，没有对应的备案。</p>
      <filing-panel v-if="seen.ready" :seen="seen" :variant="life" :kit="kit" :layers="layers" />
      <dl v-if="seen.filing && seen.filing.kindText" class="filing_facts">
        <div><dt>小程序名称</dt><dd>{{ seen.filing.applet }}</dd></div>
        <div><dt>主办单位</dt><dd>{{ seen.filing.subject }}</dd></div>
        <div><dt>最近一次提交</dt><dd>{{ seen.filing.kindText }}，第 {{ seen.filing.round }} 次</dd></div>
      </dl>
      <template v-if="life.history && seen.filing && seen.filing.history">
        <h4>办理记录</h4>
        <ul class="filing_history"><li v-for="(one, at) in seen.filing.history" :key="at"><time>{{ timeText(one.at) }}</time> {{ one.what }}</li></ul>
      </template>
    </div>`,
});

import { defineComponent, type PropType } from 'vue';
import { filingKinds } from '../../../../lib/fields/codes/filing-kinds.ts';
import { ask } from '../../control/ask.ts';
import type { Kit } from '../kit.ts';
import type { PageLayers } from '../layers.ts';
import { type Action, actionsFor } from './actions.ts';
import type { LifeVariant } from './life-variant.ts';
import { formLink } from './links.ts';
import { rejectionList } from './rejection-list.ts';
import type { SeenFiling } from './seen-filing.ts';

const changes = filingKinds.filter(({ family }) => family === 'change');

/** How a filing stands, why it came back, and what can be done about it: on 设置 and on the page of its own. */
export const filingPanel = defineComponent({
  components: { rejectionList },
  props: {
    seen: { type: Object as PropType<SeenFiling & { look(): Promise<void> }>, required: true },
    variant: { type: Object as PropType<LifeVariant>, required: true },
    kit: { type: Object as PropType<Kit>, required: true },
    layers: { type: Object as PropType<PageLayers>, required: true },
  },
  data: () => ({ changing: false, refused: '', changes }),
  computed: {
    actions(): readonly Action[] {
      return actionsFor(this.seen.filing);
    },
  },
  methods: {
    isNext: ({ id }: Action): boolean => id === 'file' || id === 'complete',
    changeLink(kind: string): string {
      return formLink({ prefill: '1', filing: this.seen.filing?.id ?? '', kind });
    },
    act({ id, href }: Action) {
      if (href) (window.top ?? window).location.href = href;
      else if (id === 'change') this.changing = !this.changing;
      else void this.withdraw();
    },
    async withdraw() {
      if (!(await this.layers.ask('撤回备案', '撤回后需要修改并重新提交，确认撤回吗？', '确认撤回'))) return;
      try {
        await ask('/wxamp/practice/api/withdraw', { id: this.seen.filing?.id });
        this.refused = '';
      } catch (error) {
        this.refused = (error as Error).message;
      }
      await this.seen.look();
    },
  },
  template: `
    <div class="filing_panel">
      <p class="filing_state"><span>小程序备案</span> <strong>{{ seen.filing ? seen.filing.statusText : '未备案' }}</strong></p>
      <p v-if="seen.filing && seen.filing.recordNumber">备案号：<span>{{ seen.filing.recordNumber }}</span></p>
      <template v-if="seen.filing && seen.filing.rejections.length">
        <h4>{{ seen.filing.stage === 'filed' ? '注销没有完成' : '备案信息需要修改' }}</h4>
        <rejection-list :rejections="seen.filing.rejections" :variant="variant" />
      </template>
      <div class="filing_actions">
        <component :is="kit.button" v-for="one in actions" :key="one.id" :text="one.text" :kind="isNext(one) ? 'primary' : 'default'" @click="act(one)" />
      </div>
      <p v-if="changing" class="filing_changes">变更什么：<a v-for="one in changes" :key="one.id" :href="changeLink(one.id)" target="_top">{{ one.zh }}</a></p>
      <p v-if="refused" class="weui-desktop-form__msg weui-desktop-form__msg_warn" role="alert">{{ refused }}</p>
    </div>`,
});

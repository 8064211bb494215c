import { defineComponent, type PropType } from 'vue';
import { cancelReasons } from '../../../../lib/fields/codes/cancel-reasons.ts';
import { cancelTypes } from '../../../../lib/fields/codes/cancel-types.ts';
import type { Coded } from '../../../../lib/fields/codes/coded.ts';
import { ask } from '../../control/ask.ts';
import { type Kit, type RowView, rowView } from '../kit.ts';
import type { PageLayers } from '../layers.ts';
import type { Variant } from '../variant.ts';
import { recordLink } from './links.ts';
import type { SeenFiling } from './seen-filing.ts';

const radio = (label: string, list: readonly Coded[]): RowView =>
  rowView({
    control: 'radio',
    ids: [label],
    label,
    required: true,
    options: list.map(({ code, zh }) => ({ code, text: zh })),
  });

const rows = [radio('注销类型', cancelTypes), radio('注销原因', cancelReasons)];

/** 注销: what is cancelled and why; once submitted it cannot be withdrawn. */
export const cancelPage = defineComponent({
  props: {
    seen: { type: Object as PropType<SeenFiling>, required: true },
    variant: { type: Object as PropType<Variant>, required: true },
    kit: { type: Object as PropType<Kit>, required: true },
    layers: { type: Object as PropType<PageLayers>, required: true },
  },
  data: () => ({ rows, values: rows.map(() => ''), refused: '' }),
  methods: {
    async submit() {
      if (this.values.includes('')) {
        this.refused = '请选择注销类型和注销原因';
        return;
      }
      const text = '注销申请提交后不能撤回。负责人会收到核验短信，不核验则注销不会生效。';
      if (!(await this.layers.ask('注销备案', text, '确认注销'))) return;
      const [cancel_type, cancel_reason] = this.values;
      try {
        await ask('/wxamp/practice/api/cancel', { id: this.seen.filing?.id, cancel_type, cancel_reason });
        (window.top ?? window).location.href = recordLink();
      } catch (error) {
        this.refused = (error as Error).message;
      }
    },
  },
  template: `
    <div class="filing_page">
      <form class="weui-desktop-form" data-component="mp-form" @submit.prevent>
        <p v-if="seen.ready && !(seen.filing && seen.filing.recordNumber)" class="filing_note">小程序未备案，不支持注销</p>
        <component :is="kit.row" v-for="(row, at) in rows" :key="row.label" :row="row" :variant="variant">
          <component :is="kit.radio" :row="row" :variant="variant" :value="values[at]" @input="$set(values, at, $event)" />
        </component>
      </form>
      <p v-if="refused" class="weui-desktop-form__msg weui-desktop-form__msg_warn" role="alert">{{ refused }}</p>
      <div class="tool_bar"><component :is="kit.button" text="提交注销申请" kind="primary" @click="submit" /></div>
    </div>`,
});

import { defineComponent, type PropType } from 'vue';
import type { Rejection } from '../../life/filing.ts';
import type { LifeVariant } from './life-variant.ts';

/** Why a filing was sent back: field, reason, suggestion. */
export const rejectionList = defineComponent({
  props: {
    rejections: { type: Array as PropType<readonly Rejection[]>, required: true },
    variant: { type: Object as PropType<LifeVariant>, required: true },
  },
  template: `
    <table v-if="variant.reasons === 'table'" class="filing_reasons">
      <thead><tr><th>字段</th><th>驳回原因</th><th>修改建议</th></tr></thead>
      <tbody><tr v-for="(one, at) in rejections" :key="at"><td>{{ one.key_name || '—' }}</td><td>{{ one.error }}</td><td>{{ one.suggest }}</td></tr></tbody>
    </table>
    <ul v-else class="filing_reasons">
      <li v-for="(one, at) in rejections" :key="at">
        <p v-if="one.key_name">字段：{{ one.key_name }}</p><p>驳回原因：{{ one.error }}</p><p>修改建议：{{ one.suggest }}</p>
      </li>
    </ul>`,
});

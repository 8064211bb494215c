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
    <div v-else-if="variant.reasons === 'boxes'" class="filing_reasons">
      <div class="filing_boxes"><span>驳回项</span><span>驳回原因</span><span>修改建议</span></div>
      <div v-for="(one, at) in rejections" :key="at" class="filing_boxes"><span>{{ one.key_name || '—' }}</span><span>{{ one.error }}</span><span>{{ one.suggest || '—' }}</span></div>
    </div>
    <div v-else-if="variant.reasons === 'terms'" class="filing_reasons">
      <dl v-for="(one, at) in rejections" :key="at"><dt>驳回字段</dt><dd>{{ one.key_name || '—' }}</dd><dt>驳回原因</dt><dd>{{ one.error }}</dd><dt>修改建议</dt><dd>{{ one.suggest || '—' }}</dd></dl>
    </div>
    <div v-else-if="variant.reasons === 'lines'" class="filing_reasons">
      <div v-for="(one, at) in rejections" :key="at"><div v-if="one.key_name"><span>不通过项</span><span>{{ one.key_name }}</span></div><div><span>审核意见</span><span>{{ one.error }}</span></div><div v-if="one.suggest"><span>修改意见</span><span>{{ one.suggest }}</span></div></div>
    </div>
    <ul v-else class="filing_reasons">
      <li v-for="(one, at) in rejections" :key="at">
        <p v-if="one.key_name">字段：{{ one.key_name }}</p><p>驳回原因：{{ one.error }}</p><p>修改建议：{{ one.suggest }}</p>
      </li>
    </ul>`,
});

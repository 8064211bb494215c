import { defineComponent, type PropType } from 'vue';
import type { FilingView, VerifierView } from '../life/filing-view.ts';
import { sampleRejections } from '../life/rejections.ts';
import { timeText } from '../time-text.ts';
import { ask } from './ask.ts';

type Standing = VerifierView['standing'];

const standings: Record<Standing, string> = {
  unsent: '短信未发',
  pending: '待核验',
  verified: '已核验',
  failed: '核验失败',
};
const persons: Record<VerifierView['person'], string> = {
  subjectPrincipal: '主体负责人',
  appletPrincipal: '小程序负责人',
};

/** One filing: where it stands, and what a reviewer may decide now. Emits `change`. */
export const filingCard = defineComponent({
  props: { filing: { type: Object as PropType<FilingView>, required: true } },
  data: () => ({ chosen: [] as string[], refused: '', persons, standings }),
  computed: {
    reviewer(): 'platform' | 'bureau' | undefined {
      const reviewers: Record<string, 'platform' | 'bureau'> = { platform_review: 'platform', bureau_review: 'bureau' };
      return reviewers[this.filing.stage];
    },
    reasons(): typeof sampleRejections {
      return sampleRejections.filter(({ of }) => of === this.reviewer);
    },
  },
  watch: {
    reviewer() {
      this.chosen = [];
    },
  },
  methods: {
    timeText,
    async decide(decision: string, more: object = {}) {
      try {
        await ask('/practice/api/decide', { id: this.filing.id, decision, ...more });
        this.refused = '';
      } catch (error) {
        this.refused = (error as Error).message;
      }
      this.$emit('change');
    },
  },
  template: `
    <article class="panel filing">
      <h3>{{ filing.applet || '（未命名小程序）' }} <small>{{ filing.kindText }} · 第 {{ filing.round }} 次提交</small></h3>
      <p class="standing"><strong>{{ filing.statusText }}</strong><span v-if="filing.recordNumber">备案号 {{ filing.recordNumber }}</span></p>
      <ul v-if="filing.verifiers.length" class="verifiers">
        <li v-for="one in filing.verifiers" :key="one.person">{{ persons[one.person] }} {{ one.mobile }} 后6位 {{ one.tail || '—' }}：{{ standings[one.standing] }}<template v-if="one.wrong">，错 {{ one.wrong }} 次</template>
          <a :href="'/practice/phone?to=' + one.mobile">手机</a></li>
      </ul>
      <p v-if="filing.stage === 'sms_waiting'" class="note">短信 {{ timeText(filing.smsAt) }} 到，{{ timeText(filing.smsDeadline) }} 截止</p>
      <ul v-if="filing.rejections.length" class="note"><li v-for="one in filing.rejections" :key="one.error">{{ one.key_name }} {{ one.error }}</li></ul>
      <fieldset v-if="reviewer"><legend>驳回原因（不选则用第一条）</legend>
        <label v-for="one in reasons" :key="one.id"><input type="checkbox" :value="one.id" v-model="chosen">{{ one.key_name }} {{ one.error }}</label>
      </fieldset>
      <p class="buttons">
        <template v-if="reviewer === 'platform'">
          <button type="button" @click="decide('platformPass')">平台通过</button>
          <button type="button" @click="decide('platformReject', { rejections: chosen })">平台驳回</button>
        </template>
        <template v-if="reviewer === 'bureau'">
          <button type="button" @click="decide('bureauPass')">管局通过</button>
          <button type="button" @click="decide('bureauReject', { rejections: chosen })">管局驳回</button>
        </template>
        <template v-if="filing.stage === 'sms_waiting'">
          <button v-for="one in filing.verifiers" :key="one.person" type="button" :disabled="one.standing !== 'pending'" @click="decide('verify', { person: one.person })">替{{ persons[one.person] }}核验</button>
        </template>
      </p>
      <p v-if="refused" role="alert">{{ refused }}</p>
      <ol class="history"><li v-for="(one, at) in filing.history" :key="at"><time>{{ timeText(one.at) }}</time> {{ one.what }}</li></ol>
    </article>`,
});

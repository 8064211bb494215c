import { defineComponent, type PropType } from 'vue';
import { filingStatuses } from '../../../../lib/fields/codes/filing-statuses.ts';
import { consoleText } from '../../life/status.ts';
import { actionsFor } from './actions.ts';
import type { LifeVariant } from './life-variant.ts';
import { recordLink } from './links.ts';
import type { SeenFiling, Shown } from './seen-filing.ts';

interface Line {
  title: string;
  state: string;
  /** Where its button leads, if it has one. */
  action?: { text: string; href: string };
}

/** What a person is told who presses 【去备案】 in vain: back-translated, as the English FAQ has it (read 2026-10). */
const refusals: Partial<Record<LifeVariant['entry'], string>> = {
  quota: '今日备案额度已用完',
  limit: '当前主体已超出小程序备案数量上限',
};

/** What a filing leads to from here: to the form where something is to do, else to the page of its own. */
function filingAction(filing: Shown | undefined, blocked: boolean): Line['action'] {
  const [first] = actionsFor(filing);
  if (first?.href && first.id !== 'cancel') return blocked ? undefined : { text: first.text, href: first.href };
  return { text: '查看', href: recordLink() };
}

/** The console's home: the card that leads from an account to a published mini program, and what else stands there. */
export const homePage = defineComponent({
  props: {
    seen: { type: Object as PropType<SeenFiling>, required: true },
    life: { type: Object as PropType<LifeVariant>, required: true },
  },
  data: () => ({
    card: consoleText('release_card'),
    banner: consoleText('banner_supplement'),
    refused: '',
    notices: [
      '关于规范小程序备案信息填写的通知（示例）',
      '备案审核常见问题：平台审核驳回怎么办（示例）',
      '基础库更新日志（示例）',
    ],
  }),
  computed: {
    lines(): readonly Line[] {
      const { filing } = this.seen;
      const { verification, blocked, published } = this.life;
      const blockers = filingStatuses.find(({ code }) => code === blocked)?.blockers ?? [];
      const shut = filing === undefined && (blockers.length > 0 || this.life.entry === 'closed');
      return [
        { title: '小程序信息', state: blockers.includes('basic_info_missing') ? '未填写' : '已完成' },
        { title: '小程序类目', state: blockers.includes('category_missing') ? '未设置' : '已设置' },
        { title: '微信认证', state: verification },
        {
          title: '小程序备案',
          state: filing?.statusText ?? consoleText('not_filed'),
          action: filingAction(filing, shut),
        },
        { title: '小程序发布', state: published ? '已发布' : '未发布' },
      ];
    },
    bannered(): boolean {
      return this.life.published && this.seen.filing === undefined;
    },
  },
  methods: {
    /** Where nobody is let in today, the button says so instead of leading on. */
    enter(event: Event, text: string) {
      const refusal = text === consoleText('go_file') ? refusals[this.life.entry] : undefined;
      if (refusal === undefined) return;
      event.preventDefault();
      this.refused = refusal;
    },
  },
  template: `
    <div class="home">
      <p v-if="seen.ready && bannered" class="home_banner"><span>{{ banner }}</span> <a :href="lines[3].action && lines[3].action.href" target="_top">去备案</a></p>
      <section class="home_card">
        <h3>{{ card }}</h3>
        <p v-if="!seen.ready" class="weui-desktop-loading">加载中…</p>
        <ul v-else-if="life.card === 'rows'">
          <li v-for="line in lines" :key="line.title" class="home_row">
            <span class="home_row_title">{{ line.title }}</span><span class="home_row_state">{{ line.state }}</span>
            <a v-if="line.action" :href="line.action.href" target="_top" @click="enter($event, line.action.text)">{{ line.action.text }}</a>
          </li>
        </ul>
        <template v-else>
          <p v-for="line in lines" :key="line.title" class="home_line">{{ line.title }} {{ line.state }}</p>
          <p v-if="lines[3].action"><a :href="lines[3].action.href" target="_top" @click="enter($event, lines[3].action.text)">{{ lines[3].action.text }}</a></p>
        </template>
        <p v-if="refused" class="home_refused" role="alert">{{ refused }}</p>
      </section>
      <section class="home_card">
        <h3>版本</h3>
        <ul><li class="home_row"><span class="home_row_title">1.0.0</span><span class="home_row_state">审核中</span></li></ul>
      </section>
      <section class="home_card">
        <h3>系统公告</h3>
        <ul><li v-for="notice in notices" :key="notice" class="home_notice">{{ notice }}</li></ul>
      </section>
    </div>`,
});

import { defineComponent, markRaw, type PropType } from 'vue';
import type { Draft } from './draft.ts';
import { formExtra } from './extra.ts';
import { type Block, type FilingState, filingState } from './filing-state.ts';
import type { Kit, RowView, Value } from './kit.ts';
import type { PageLayers } from './layers.ts';
import { heldBy, rowKey } from './model.ts';
import { exposePractice } from './practice.ts';
import { type Row, steps } from './rows.ts';
import { stepList } from './step-list.ts';
import { formTraps } from './traps.ts';
import type { Variant } from './variant.ts';
import { viewOf } from './view.ts';
import { wait } from './wait.ts';

/** Rows that come at once, and the time between such pieces. */
const piece = 4;
const pieceMs = 350;

const refusedIn = async (answer: Response): Promise<string> =>
  answer.status === 409 ? (await answer.json()).error.text : '提交失败，请重试';

/** The whole form: list of steps, sections with their rows, bar of buttons. */
export const practiceForm = defineComponent({
  components: { stepList, formExtra, formTraps },
  props: {
    kit: { type: Object as PropType<Kit>, required: true },
    variant: { type: Object as PropType<Variant>, required: true },
    draft: { type: Object as PropType<Draft>, default: undefined },
    layers: { type: Object as PropType<PageLayers>, required: true },
  },
  data() {
    const filing: FilingState = markRaw(filingState(this.variant, this.draft));
    return {
      filing,
      shown: this.variant.timing === '0' ? Number.POSITIVE_INFINITY : 0,
      mounted: markRaw(new Set<string>()),
    };
  },
  computed: {
    step(): number {
      return this.filing.state.step;
    },
    /** The step the form begins with. */
    first(): number {
      return this.draft?.skip ?? 0;
    },
    titles: () => steps.map(({ title }) => title),
    handing(): string {
      const asked = new URLSearchParams(this.variant.handing);
      if (this.first > 0 && !asked.has('kind')) asked.set('kind', 'add_service');
      return String(asked);
    },
    /** What stands on the page: rows beyond the pieces that have come are still missing. */
    blocks(): readonly Block[] {
      let left = this.shown;
      return this.filing
        .blocksOf(this.step)
        .map(({ section, rows }) => {
          const here = rows.slice(0, Math.max(0, left));
          left -= rows.length;
          return { section, rows: here, whole: left >= 0 };
        })
        .filter(({ rows, whole }) => rows.length > 0 || whole);
    },
  },
  watch: {
    step: 'arrive',
    blocks: 'count',
  },
  mounted() {
    exposePractice(
      this.filing,
      this.mounted,
      () => (this.$refs.traps as InstanceType<typeof formTraps> | undefined)?.values() ?? [],
    );
    this.count();
    if (this.variant.timing !== '0') void this.arrive(undefined, undefined, Number(this.variant.timing) * 1000);
  },
  methods: {
    rowKey,
    /** The rows of a step come in pieces, the first after a while. */
    async arrive(_now?: number, _before?: number, ms = pieceMs) {
      (this.$el as Element).scrollIntoView({ block: 'start' });
      if (this.variant.timing === '0') return;
      const { step } = this;
      this.shown = 0;
      await wait(ms);
      while (step === this.step && this.shown < this.filing.rowsAt(step).length) {
        this.shown += piece;
        await wait(pieceMs);
      }
      if (step === this.step) this.shown = Number.POSITIVE_INFINITY;
    },
    count() {
      this.mounted.clear();
      for (const row of this.blocks.flatMap(({ rows }) => rows)) this.mounted.add(rowKey(row));
    },
    view(row: Row): RowView {
      const view = viewOf(row, this.filing.about(), this.variant, this.filing.state.errors[rowKey(row)] ?? '');
      return { ...view, readonly: this.filing.isReadonly(row) };
    },
    value(row: Row): Value {
      return heldBy(this.filing.state.model, row);
    },
    /** Changes when the row's block was drawn anew: then its elements are new ones. */
    drawing(row: Row): string {
      return `${rowKey(row)}:${this.filing.state.drawn[row.block ?? ''] ?? 0}`;
    },
    requested() {
      this.filing.state.codeRequests += 1;
      this.layers.say('验证码已发送（练习：任填 6 位数字）');
    },
    scrollToError() {
      const row = this.filing.rowsAt(this.step).find((one) => this.filing.state.errors[rowKey(one)]);
      const element = row && (this.$refs[rowKey(row)] as Vue[] | undefined)?.[0]?.$el;
      element?.scrollIntoView({ block: 'center' });
    },
    async next() {
      const ready = this.filing.settle();
      await this.$nextTick();
      if (!ready) {
        this.layers.say('请完善信息后再继续');
        return this.scrollToError();
      }
      if (this.step === 3 && !this.filing.faceChecked()) return this.layers.say('请先完成人脸核身');
      this.filing.state.step += 1;
    },
    back() {
      this.filing.state.step -= 1;
    },
    async submit() {
      if (!this.filing.settle() || !this.filing.complete()) return this.layers.say('请完善信息后再提交');
      if (!(await this.layers.ask('确认提交', '提交后将进入平台初审，请确认信息无误。', '确认提交'))) return;
      const body = JSON.stringify(this.filing.sending());
      const answer = await fetch(`/wxamp/practice/submit?${this.handing}`, { method: 'POST', body });
      if (!answer.ok) return this.layers.say(await refusedIn(answer));
      this.filing.state.submitted = true;
      const { next } = await answer.json();
      (window.top ?? window).location.href = next;
    },
  },
  template: `
    <div class="practice-form">
      <step-list :titles="titles.slice(first)" :current="step - first" :roles="variant.classes === 'hashed'" />
      <form class="weui-desktop-form" data-component="mp-form" @submit.prevent>
        <div class="weui-desktop-step__panel">
          <h3 class="weui-desktop-form__heading">{{ titles[step] }}</h3>
          <p v-if="blocks.length === 0" class="weui-desktop-loading">加载中…</p>
          <div v-for="block in blocks" :key="block.section.heading" class="weui-desktop-form__section">
            <h4 class="weui-desktop-form__section-title">{{ block.section.heading }}</h4>
            <component :is="kit.rows || 'div'">
              <component :is="kit.row" v-for="row in block.rows" :key="drawing(row)" :ref="rowKey(row)" :row="view(row)" :variant="variant">
                <component :is="kit[row.control]" :row="view(row)" :variant="variant" :value="value(row)"
                  @input="filing.set(row, $event)" @blur="filing.blur(row)" @request="requested" />
              </component>
            </component>
            <form-extra v-if="block.section.extra" :extra="block.section.extra" :filing="filing" :variant="variant" :kit="kit" :layers="layers" />
          </div>
          <form-traps v-if="variant.honeypot" ref="traps" />
        </div>
      </form>
      <div class="tool_bar">
        <component :is="kit.button" v-if="step > first" text="上一步" @click="back" />
        <component :is="kit.button" v-if="step < 5" text="下一步" kind="primary" @click="next" />
        <component :is="kit.button" v-else text="提交" kind="primary" :disabled="filing.state.model['ui.agreement'] !== 'true'" @click="submit" />
      </div>
    </div>`,
});

import { defineComponent } from 'vue';
import { longTermText, shownDate, typedDate } from '../../dates.ts';
import { controlProps } from '../../kit.ts';
import { weuiDatePanel } from './date-panel.ts';
import { menu } from './menu.ts';

/** A day: typed or picked, or (`date=readonly`) picked only. `longTerm` adds 长期 as an option below the days. */
export const weuiDate = defineComponent({
  components: { weuiDatePanel },
  mixins: [menu],
  props: { ...controlProps, longTerm: Boolean, disabled: Boolean },
  data: () => ({ typed: undefined as string | undefined }),
  computed: {
    date(): string {
      return String(this.value ?? '');
    },
    text(): string {
      return this.typed ?? shownDate(this.date);
    },
    typeable(): boolean {
      return this.variant.date === 'typeable';
    },
    barred(): boolean {
      return this.row.readonly || this.disabled;
    },
  },
  methods: {
    shownDate,
    show(event: Event) {
      if (!this.barred && this.heeded(event)) this.open = true;
    },
    /** Takes what was typed, if it is a day; else what stood there comes back. */
    settle() {
      if (this.typed === undefined) return;
      const text = this.typed.trim();
      const date = this.longTerm && text === longTermText ? text : typedDate(text);
      this.typed = undefined;
      if (text !== '' && !date) return this.$forceUpdate();
      this.$emit('input', date ?? '');
      this.close();
    },
    left() {
      this.settle();
      if (!this.open) this.$emit('blur');
    },
    pick(date: string, event: Event) {
      if (!this.heeded(event)) return;
      this.typed = undefined;
      this.$emit('input', date);
      this.close();
    },
  },
  template: `
    <dl class="weui-desktop-picker__date" :class="{ 'weui-desktop-picker__focus': open, 'weui-desktop-picker__disabled': barred, 'weui-desktop-picker__warn': row.error }">
      <dt class="weui-desktop-picker__dt" @click.stop="show">
        <span v-if="typeable" class="weui-desktop-picker__value">
          <input class="weui-desktop-picker__value_input" type="text" autocomplete="off" :placeholder="row.placeholders[0]" :disabled="barred" :value="text"
            @input="typed = $event.target.value" @change="settle" @keydown.enter.prevent="settle" @keydown.tab="close" @blur="left">
        </span>
        <input v-else class="weui-desktop-form__input" type="text" readonly :placeholder="row.placeholders[0]" :disabled="barred" :value="text">
        <i class="weui-desktop-icon__date"></i>
      </dt>
      <dd v-show="open" class="weui-desktop-picker__dd">
        <weui-date-panel v-if="open" :value="date" :long-term="longTerm" :roles="roles" @pick="pick" />
      </dd>
    </dl>`,
});

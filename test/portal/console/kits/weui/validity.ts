import { defineComponent } from 'vue';
import { longTermText } from '../../dates.ts';
import { controlProps, type RowView } from '../../kit.ts';
import { weuiCheck } from './check.ts';
import { weuiDate } from './date.ts';

/** Start, end, and 长期: a box beside the end (a tick clears and bars the end), or an option of the end itself. */
export const weuiValidity = defineComponent({
  components: { weuiCheck, weuiDate },
  props: controlProps,
  computed: {
    dates(): string[] {
      return this.value as string[];
    },
    boxed(): boolean {
      return this.variant.longterm === 'checkbox';
    },
    longTerm(): boolean {
      return this.dates[1] === longTermText;
    },
    end(): string {
      return this.boxed && this.longTerm ? '' : (this.dates[1] ?? '');
    },
    rows(): RowView[] {
      return this.row.ids.map((id, index) => ({
        ...this.row,
        control: 'date',
        ids: [id],
        placeholders: [this.row.placeholders[index] ?? ''],
      }));
    },
  },
  template: `
    <div class="weui-desktop-picker__range">
      <weui-date :row="rows[0]" :variant="variant" :value="dates[0]" @input="$emit('input', [$event, dates[1]])" @blur="$emit('blur')" />
      <span class="weui-desktop-picker__range__sep">至</span>
      <weui-date :row="rows[1]" :variant="variant" :value="end" :long-term="!boxed" :disabled="boxed && longTerm" @input="$emit('input', [dates[0], $event])" @blur="$emit('blur')" />
      <weui-check v-if="boxed" text="长期" :checked="longTerm" :disabled="row.readonly" @change="$emit('input', [dates[0], $event ? '长期' : ''])" />
    </div>`,
});

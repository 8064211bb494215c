import { defineComponent } from 'vue';
import { codeRequest } from '../../code-request.ts';
import { controlProps, type RowView } from '../../kit.ts';
import { weuiButton } from './button.ts';
import { weuiText } from './text.ts';

/** A mobile number, the button that sends a code there, and the code: two inputs in one row. */
export const weuiPhone = defineComponent({
  components: { weuiButton, weuiText },
  mixins: [codeRequest],
  props: controlProps,
  computed: {
    parts(): string[] {
      return this.value as string[];
    },
    rows(): RowView[] {
      const { row } = this;
      return row.ids.map((id, index) => ({
        ...row,
        control: 'text',
        ids: [id],
        placeholders: [row.placeholders[index] ?? ''],
        name: index === 0 ? row.name : `${row.name}_code`,
        readonly: row.readonly || (index === 0 && this.left > 0),
      }));
    },
    unready(): boolean {
      return this.left > 0 || this.row.readonly || !/^1[3-9]\d{9}$/u.test(this.parts[0] ?? '');
    },
  },
  template: `
    <div class="weui-desktop-form__phone">
      <div class="weui-desktop-form__phone__line">
        <weui-text :row="rows[0]" :variant="variant" :value="parts[0]" @input="$emit('input', [$event, parts[1]])" @blur="$emit('blur')" />
        <weui-button :text="requestText" :disabled="unready" @click="request" />
      </div>
      <weui-text :row="rows[1]" :variant="variant" :value="parts[1]" @input="$emit('input', [parts[0], $event])" @blur="$emit('blur')" />
    </div>`,
});

import { defineComponent } from 'vue';
import { controlProps } from '../../kit.ts';
import { weuiCheck } from './check.ts';

export const weuiCheckbox = defineComponent({
  components: { weuiCheck },
  props: controlProps,
  computed: {
    text(): string {
      return this.row.options[0]?.text ?? this.row.label;
    },
  },
  template: `
    <div class="weui-desktop-form__check-list">
      <weui-check :text="text" value="true" :checked="value === 'true'" :disabled="row.readonly" @change="$emit('input', $event ? 'true' : '')" />
    </div>`,
});

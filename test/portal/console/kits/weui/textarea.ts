import { defineComponent } from 'vue';
import { controlProps } from '../../kit.ts';
import { counter, tooLong, typed } from './typed.ts';

export const weuiTextarea = defineComponent({
  mixins: [typed],
  props: controlProps,
  computed: {
    text(): string {
      return String(this.value ?? '');
    },
    warns(): boolean {
      return Boolean(this.row.error) || tooLong(this.text, this.row);
    },
  },
  methods: { counter },
  template: `
    <div class="weui-desktop-form__textarea-area" :class="{ 'weui-desktop-form__input_warn': warns }">
      <textarea class="weui-desktop-form__textarea" rows="4" :name="row.name || null" :placeholder="row.placeholders[0]"
        :readonly="row.readonly" :value="text"
        @compositionstart="composing = true" @compositionend="composed" @input="typed" @blur="$emit('blur')"></textarea>
      <em v-if="row.max" class="weui-desktop-form__counter">{{ counter(text, row) }}</em>
    </div>`,
});

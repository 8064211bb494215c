import { defineComponent } from 'vue';
import { controlProps } from '../../kit.ts';
import { counter, tooLong, typed } from './typed.ts';

export const weuiText = defineComponent({
  mixins: [typed],
  props: controlProps,
  computed: {
    text(): string {
      return String(this.value ?? '');
    },
    classes(): Record<string, boolean> {
      return {
        'weui-desktop-form__input_append-in': this.row.max > 0,
        'weui-desktop-form__input_counter': this.row.max > 0,
        'weui-desktop-form__input_warn': Boolean(this.row.error) || tooLong(this.text, this.row),
        'weui-desktop-form__input_disabled': this.row.readonly,
      };
    },
  },
  methods: { counter },
  template: `
    <div class="weui-desktop-form__input-area">
      <span class="weui-desktop-form__input-wrp" :class="classes">
        <input class="weui-desktop-form__input" type="text" autocomplete="off" :name="row.name || null" :placeholder="row.placeholders[0]"
          :readonly="row.readonly" :value="text"
          @compositionstart="composing = true" @compositionend="composed" @input="typed" @blur="$emit('blur')">
        <em v-if="row.max" class="weui-desktop-form__input-append weui-desktop-form__counter">{{ counter(text, row) }}</em>
      </span>
    </div>`,
});

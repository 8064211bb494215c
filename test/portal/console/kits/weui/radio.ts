import { defineComponent } from 'vue';
import { controlProps } from '../../kit.ts';

export const weuiRadio = defineComponent({
  props: controlProps,
  template: `
    <div class="weui-desktop-form__check-list" :role="variant.classes === 'hashed' && 'radiogroup'">
      <label v-for="option in row.options" :key="option.code" class="weui-desktop-form__check-label">
        <input class="weui-desktop-form__radio" type="radio" :name="row.ids[0]" :value="option.code" :checked="option.code === value" :disabled="row.readonly"
          @change="$emit('input', option.code)">
        <i class="weui-desktop-icon-radio"></i>
        <span class="weui-desktop-form__check-content">{{ option.text }}</span>
      </label>
    </div>`,
});

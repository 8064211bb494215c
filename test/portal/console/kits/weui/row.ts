import { defineComponent } from 'vue';
import { controlProps } from '../../kit.ts';
import { weuiHelp } from './help.ts';

/** A row of the form: label, control, grey help, error while invalid. */
export const weuiRow = defineComponent({
  components: { weuiHelp },
  props: { row: controlProps.row, variant: controlProps.variant },
  template: `
    <div class="weui-desktop-form__control-group" :class="{ 'weui-desktop-form__control-group_offset': row.labelled === 'none' }" data-component="mp-form-item">
      <label v-if="row.labelled === 'label'" class="weui-desktop-form__label"><i v-if="row.required" class="weui-desktop-form__required">*</i>{{ row.label }}<weui-help v-if="row.help" :text="row.help" /></label>
      <p v-else-if="row.labelled === 'p'" class="weui-desktop-form__title"><i v-if="row.required" class="weui-desktop-form__required">*</i>{{ row.label }}<weui-help v-if="row.help" :text="row.help" /></p>
      <div class="weui-desktop-form__controls">
        <slot />
        <p v-if="row.tips" class="weui-desktop-form__tips">{{ row.tips }}</p>
        <p v-if="row.error" class="weui-desktop-form__msg weui-desktop-form__msg_warn">{{ row.error }}</p>
      </div>
    </div>`,
});

import { defineComponent } from 'vue';

export const weuiButton = defineComponent({
  props: { text: { type: String, required: true }, kind: { type: String, default: 'default' }, disabled: Boolean },
  template: `
    <div class="weui-desktop-btn_wrp">
      <button type="button" class="weui-desktop-btn" :class="['weui-desktop-btn_' + kind, { 'weui-desktop-btn_disabled': disabled }]" :disabled="disabled"
        :data-msgid="text" @click="$emit('click', $event)">{{ text }}</button>
    </div>`,
});

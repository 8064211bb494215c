import { defineComponent } from 'vue';

/** A question mark whose text shows while pointed at. The text is in the page all the time. */
export const weuiHelp = defineComponent({
  props: { text: { type: String, required: true } },
  data: () => ({ open: false }),
  template: `
    <span class="weui-desktop-popover__wrp" @mouseenter="open = true" @mouseleave="open = false">
      <span class="weui-desktop-popover__target"><i class="weui-desktop-icon__help">?</i></span>
      <span v-show="open" class="weui-desktop-popover"><span class="weui-desktop-popover__inner">{{ text }}</span></span>
    </span>`,
});

import { defineComponent } from 'vue';

/** One box with its text, the part of every control that ticks. */
export const weuiCheck = defineComponent({
  props: { text: { type: String, required: true }, value: String, checked: Boolean, disabled: Boolean },
  methods: {
    changed(event: Event) {
      const box = event.target as HTMLInputElement;
      this.$emit('change', box.checked);
      // Whoever refuses the tick leaves the box as it was.
      this.$nextTick(() => {
        box.checked = this.checked;
      });
    },
  },
  template: `
    <label class="weui-desktop-form__check-label">
      <input class="weui-desktop-form__checkbox" type="checkbox" :value="value" :checked="checked" :disabled="disabled" @change="changed">
      <i class="weui-desktop-icon-checkbox"></i>
      <span class="weui-desktop-form__check-content">{{ text }}</span>
    </label>`,
});

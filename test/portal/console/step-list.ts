import { defineComponent, type PropType } from 'vue';

export const stepList = defineComponent({
  props: {
    titles: { type: Array as PropType<readonly string[]>, required: true },
    current: { type: Number, required: true },
    /** Says by attribute what else the class says. */
    roles: Boolean,
  },
  template: `
    <ul class="weui-desktop-steps">
      <li v-for="(title, at) in titles" :key="title" class="weui-desktop-step" :class="{ current: at === current, done: at < current }" :aria-current="roles && at === current && 'step'">
        <i class="weui-desktop-step__number">{{ at + 1 }}</i><span class="weui-desktop-step__title">{{ title }}</span>
      </li>
    </ul>`,
});

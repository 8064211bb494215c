import { defineComponent } from 'vue';
import { controlProps, type Option } from '../../kit.ts';
import { weuiCheck } from './check.ts';

interface Group {
  title: string;
  options: Option[];
}

/** Boxes to tick, under titles where the options have any; a long list scrolls. `limit` above 1 bounds the ticks. */
export const weuiCheckboxes = defineComponent({
  components: { weuiCheck },
  props: controlProps,
  computed: {
    chosen(): string[] {
      return this.value as string[];
    },
    groups(): Group[] {
      const groups: Group[] = [];
      for (const option of this.row.options) {
        const title = option.group ?? '';
        const last = groups.at(-1);
        if (last?.title === title) last.options.push(option);
        else groups.push({ title, options: [option] });
      }
      return groups;
    },
  },
  methods: {
    tick(code: string, on: boolean) {
      const { limit } = this.row;
      if (on && limit > 1 && this.chosen.length >= limit) return;
      this.$emit('input', on ? [...this.chosen, code] : this.chosen.filter((one) => one !== code));
    },
  },
  template: `
    <div class="weui-desktop-form__check-list" :class="{ 'weui-desktop-form__check-list_grouped': groups.length > 1 }">
      <div v-for="group in groups" :key="group.title" class="weui-desktop-form__check-group">
        <div v-if="group.title" class="weui-desktop-form__check-title">{{ group.title }}</div>
        <weui-check v-for="option in group.options" :key="option.code" :text="option.text" :value="option.code" :checked="chosen.includes(option.code)"
          :disabled="row.readonly" @change="tick(option.code, $event)" />
      </div>
    </div>`,
});

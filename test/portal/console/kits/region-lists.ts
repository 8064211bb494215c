import Vue from 'vue';
import { controlProps, type Option } from '../kit.ts';

/** What the three drop-downs of a region offer: each list is asked for once what stands before it was chosen. */
export const regionLists = Vue.extend({
  props: controlProps,
  data: () => ({
    prompts: ['请选择省份', '请选择城市', '请选择区/县'],
    lists: {} as Record<string, readonly Option[]>,
  }),
  computed: {
    path(): string[] {
      return this.row.ids.map((_, level) => String(this.value[level] ?? ''));
    },
  },
  watch: {
    path: {
      immediate: true,
      handler(path: string[]) {
        for (let level = 0; level < path.length; level += 1)
          if (path.slice(0, level).every(Boolean)) void this.load(path.slice(0, level));
      },
    },
  },
  methods: {
    async load(above: string[]) {
      const key = above.join('/');
      if (this.lists[key]) return;
      this.$set(this.lists, key, []);
      this.$set(this.lists, key, await this.row.levels(above));
    },
    optionsOf(level: number): readonly Option[] {
      const above = this.path.slice(0, level);
      return above.every(Boolean) ? (this.lists[above.join('/')] ?? []) : [];
    },
    /** A choice empties what stands after it. */
    choose(level: number, code: string) {
      this.$emit(
        'input',
        this.path.map((old, at) => (at < level ? old : at === level ? code : '')),
      );
    },
  },
});

import Vue from 'vue';
import { controlProps } from '../../kit.ts';

/** Of Element's nodes: the values from the top down to it. */
interface CascaderNode {
  root?: true;
  level: number;
  path: string[];
}

interface Entry {
  value: string;
  label: string;
  leaf?: true;
}

export const regionCascader = Vue.extend({
  props: controlProps,
  data() {
    const depth = this.row.ids.length;
    const lazyLoad = async (node: CascaderNode, resolve: (entries: Entry[]) => void) => {
      const options = await this.row.levels(node.root ? [] : node.path);
      const leaf = node.level + 1 >= depth;
      resolve(options.map(({ code, text }) => ({ value: code, label: text, ...(leaf && { leaf }) })));
    };
    return { cascade: { lazy: true, lazyLoad } };
  },
  computed: {
    path(): unknown[] {
      return Array.isArray(this.value) ? this.value.filter(Boolean) : [];
    },
  },
  methods: {
    choose(path: string[]) {
      this.$emit(
        'input',
        this.row.ids.map((_, level) => path[level] ?? ''),
      );
    },
  },
  template: `
    <el-cascader :value="path" :props="cascade" :placeholder="row.placeholders[0]" :disabled="row.readonly"
      @input="choose" @blur="$emit('blur')"></el-cascader>`,
});

import Vue from 'vue';
import { controlProps, type Option } from '../../kit.ts';

interface Group {
  title: string;
  options: Option[];
}

/** Several out of a long list in groups: a select whose choices stand as tags. */
export const choices = Vue.extend({
  props: controlProps,
  computed: {
    groups(): Group[] {
      const titles = [...new Set(this.row.options.map(({ group = '' }) => group))];
      return titles.map((title) => ({
        title,
        options: this.row.options.filter(({ group = '' }) => group === title),
      }));
    },
    codes(): readonly unknown[] {
      return Array.isArray(this.value) ? this.value : [];
    },
  },
  template: `
    <el-select multiple :value="codes" :placeholder="row.placeholders[0]" :disabled="row.readonly"
      :filterable="row.filter" :multiple-limit="row.limit > 1 ? row.limit : 0"
      @input="$emit('input', $event)" @blur="$emit('blur')">
      <el-option-group v-for="group in groups" :key="group.title" :label="group.title">
        <el-option v-for="option in group.options" :key="option.code" :value="option.code"
          :label="option.text"></el-option>
      </el-option-group>
    </el-select>`,
});

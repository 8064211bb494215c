import Vue from 'vue';
import { longTermText } from '../../dates.ts';
import { controlProps } from '../../kit.ts';

/** Start and end; without end either by a box beside it, or by the shortcut in the panel of the end date. */
export const validity = Vue.extend({
  props: controlProps,
  data: () => ({ longTermText }),
  computed: {
    endPicker(): object {
      if (this.variant.longterm !== 'option') return {};
      return { shortcuts: [{ text: longTermText, onClick: (panel: Vue) => this.endless(panel) }] };
    },
    start(): string {
      return String(this.value[0] ?? '');
    },
    end(): string {
      return String(this.value[1] ?? '');
    },
    open(): boolean {
      return this.end === longTermText;
    },
  },
  methods: {
    put(start: string | null, end: string | null) {
      this.$emit('input', [start ?? '', end ?? '']);
    },
    endless(panel: Vue) {
      panel.$emit('pick', null, false);
      this.put(this.start, longTermText);
      this.$emit('blur');
    },
  },
  template: `
    <div class="field-line">
      <el-date-picker type="date" :value="start" format="yyyy-MM-dd" value-format="yyyyMMdd"
        :placeholder="row.placeholders[0]" :disabled="row.readonly" :editable="variant.date === 'typeable'"
        @input="put($event, end)" @blur="$emit('blur')"></el-date-picker>
      <span>至</span>
      <el-input v-if="open && variant.longterm === 'option'" key="open" class="field-date" readonly :value="longTermText"
        prefix-icon="el-icon-date">
        <i v-if="!row.readonly" slot="suffix" class="el-input__icon el-icon-circle-close" @click="put(start, '')"></i>
      </el-input>
      <el-date-picker v-else key="end" type="date" :value="open ? '' : end" format="yyyy-MM-dd" value-format="yyyyMMdd"
        :placeholder="row.placeholders[1]" :disabled="row.readonly || open" :editable="variant.date === 'typeable'"
        :picker-options="endPicker"
        @input="put(start, $event)" @blur="$emit('blur')"></el-date-picker>
      <el-checkbox v-if="variant.longterm === 'checkbox'" :value="open" :disabled="row.readonly"
        @input="put(start, $event ? longTermText : '')" @change="$emit('blur')">{{ longTermText }}</el-checkbox>
    </div>`,
});

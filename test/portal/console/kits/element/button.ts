import Vue from 'vue';

export const button = Vue.extend({
  props: { text: String, kind: { type: String, default: 'default' }, disabled: Boolean },
  template: `<el-button :type="kind" :disabled="disabled" @click="$emit('click', $event)">{{ text }}</el-button>`,
});

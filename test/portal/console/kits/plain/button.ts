import Vue from 'vue';

export const button = Vue.extend({
  props: { text: String, kind: { type: String, default: 'default' }, disabled: Boolean },
  template: `
    <button type="button" :disabled="disabled" @click="$emit('click', $event)"><b v-if="kind === 'primary'">{{ text }}</b><template v-else>{{ text }}</template></button>`,
});

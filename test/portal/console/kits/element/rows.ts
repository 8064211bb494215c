import Vue from 'vue';

/** Element's form. Its items check themselves by rules, for which each adds its key to the model (form-item.ts). */
export const rows = Vue.extend({
  data: () => ({ model: {} as Record<string, string> }),
  template: `<el-form :model="model" label-width="180px" @submit.native.prevent><slot></slot></el-form>`,
});

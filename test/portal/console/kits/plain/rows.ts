import Vue from 'vue';

export const rows = Vue.extend({
  template: `<table cellpadding="8"><tbody><slot></slot></tbody></table>`,
});

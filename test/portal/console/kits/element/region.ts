import Vue from 'vue';
import { controlProps } from '../../kit.ts';
import { regionCascader } from './region-cascader.ts';
import { regionDropdowns } from './region-dropdowns.ts';

export const region = Vue.extend({
  components: { cascader: regionCascader, dropdowns: regionDropdowns },
  props: controlProps,
  template: `
    <component :is="variant.region" :value="value" :row="row" :variant="variant" @input="$emit('input', $event)"
      @blur="$emit('blur')"></component>`,
});

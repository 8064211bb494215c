import { defineComponent } from 'vue';
import { controlProps } from '../../kit.ts';
import { weuiCascader } from './cascader.ts';
import { weuiRegionDropdowns } from './region-dropdowns.ts';

/** A region, in the form the variant asks for. */
export const weuiRegion = defineComponent({
  components: { weuiCascader, weuiRegionDropdowns },
  props: controlProps,
  template: `
    <component :is="variant.region === 'dropdowns' ? 'weui-region-dropdowns' : 'weui-cascader'" :row="row" :variant="variant" :value="value"
      @input="$emit('input', $event)" @blur="$emit('blur')" />`,
});

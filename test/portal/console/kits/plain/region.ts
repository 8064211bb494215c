import { regionLists } from '../region-lists.ts';
import { fieldId } from './field-id.ts';

/** Three selects in every variant: plain HTML has no cascader. */
export const region = regionLists.extend({
  inject: { fieldId },
  computed: {
    /** A code shows once its option has come. */
    shown(): string[] {
      return this.path.map((code, level) => (this.optionsOf(level).some((option) => option.code === code) ? code : ''));
    },
  },
  template: `
    <div>
      <select v-for="(code, level) in shown" :key="level" :id="level ? undefined : fieldId" :value="code" :disabled="row.readonly"
        @change="choose(level, $event.target.value)" @blur="$emit('blur')">
        <option value="">{{ prompts[level] }}</option>
        <option v-for="option in optionsOf(level)" :key="option.code" :value="option.code"
          :selected="option.code === code">{{ option.text }}</option>
      </select>
    </div>`,
});

import { regionLists } from '../region-lists.ts';

/** One select for each level; those below an open choice stand disabled. */
export const regionDropdowns = regionLists.extend({
  template: `
    <div class="field-line">
      <el-select v-for="(id, level) in row.ids" :key="id" :value="path[level]" :placeholder="prompts[level]"
        :disabled="row.readonly || optionsOf(level).length === 0" @input="choose(level, $event)" @blur="$emit('blur')">
        <el-option v-for="option in optionsOf(level)" :key="option.code" :value="option.code"
          :label="option.text"></el-option>
      </el-select>
    </div>`,
});

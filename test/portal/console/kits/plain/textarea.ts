import { typed } from './typed.ts';

export const textarea = typed.extend({
  template: `
    <div>
      <textarea rows="5" cols="60" v-model="text" :id="fieldId" :name="row.name || undefined" :placeholder="row.placeholders[0]"
        :readonly="row.readonly" @blur="leave"></textarea>
      <small v-if="row.max"><mark v-if="length > row.max">{{ length }}/{{ row.max }}</mark><template v-else>{{ length }}/{{ row.max }}</template></small>
    </div>`,
});

import { typed } from './typed.ts';

export const text = typed.extend({
  template: `
    <div>
      <input type="text" size="50" v-model="text" :id="fieldId" :name="row.name || undefined" :placeholder="row.placeholders[0]"
        :readonly="row.readonly" @blur="leave">
      <small v-if="row.max"><mark v-if="length > row.max">{{ length }}/{{ row.max }}</mark><template v-else>{{ length }}/{{ row.max }}</template></small>
    </div>`,
});

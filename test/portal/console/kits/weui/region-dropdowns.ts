import { defineComponent } from 'vue';
import { controlProps, type Option, type RowView, rowView } from '../../kit.ts';
import { weuiDropdown } from './dropdown.ts';

const placeholders = ['省份', '城市', '区县'];

/** A region as three drop-downs: a later one appears once the earlier is chosen and its list has come. */
export const weuiRegionDropdowns = defineComponent({
  components: { weuiDropdown },
  props: controlProps,
  data: () => ({ lists: [] as (readonly Option[])[], wanted: 0 }),
  computed: {
    codes(): string[] {
      return this.value as string[];
    },
    shown(): RowView[] {
      const { readonly, error, ids } = this.row;
      return this.lists.map((options, at) =>
        rowView({
          control: 'choice',
          ids: [ids[at] ?? ''],
          options,
          readonly,
          error,
          placeholders: [placeholders[at] ?? ''],
        }),
      );
    },
  },
  watch: {
    value: 'load',
  },
  mounted() {
    void this.load();
  },
  methods: {
    /** Brings the lists up to what is chosen; only the latest call may change them. */
    async load() {
      this.wanted += 1;
      const { wanted } = this;
      const chosen = this.codes.slice(0, this.codes.includes('') ? this.codes.indexOf('') : this.codes.length);
      const lists: (readonly Option[])[] = [];
      for (let at = 0; at <= Math.min(chosen.length, this.row.ids.length - 1); at += 1) {
        const options = await this.row.levels(chosen.slice(0, at));
        if (wanted !== this.wanted) return;
        if (options.length > 0) lists.push(options);
        if (lists.length > this.lists.length) this.lists = [...lists];
      }
      this.lists = lists;
    },
    pick(at: number, code: string) {
      this.lists = this.lists.slice(0, at + 1);
      this.$emit(
        'input',
        this.row.ids.map((_, index) => (index === at ? code : index < at ? (this.codes[index] ?? '') : '')),
      );
    },
  },
  template: `
    <div class="mp-region">
      <weui-dropdown v-for="(row, at) in shown" :key="at" class="mp-region-dropdown" :row="row" :variant="variant" :value="codes[at] || ''"
        @input="pick(at, $event)" @blur="$emit('blur')" />
    </div>`,
});

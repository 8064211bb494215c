import { defineComponent } from 'vue';
import { controlProps, type Option } from '../../kit.ts';
import { menu } from './menu.ts';

/** Drop-down, plain or with a search input; never a native select. The menu is hidden while closed. */
export const weuiDropdown = defineComponent({
  mixins: [menu],
  props: controlProps,
  data: () => ({ search: '' }),
  computed: {
    chosen(): Option | undefined {
      return this.row.options.find(({ code }) => code === this.value);
    },
    listed(): readonly Option[] {
      return this.row.options.filter(({ text }) => text.includes(this.search.trim()));
    },
    /** What stands in the search input: the search while searching, else the choice. */
    standing(): string {
      return this.open ? this.search : (this.chosen?.text ?? '');
    },
  },
  methods: {
    toggle(event: Event) {
      if (this.row.readonly || !this.heeded(event)) return;
      if (this.open) return this.close();
      this.search = '';
      this.open = true;
    },
    pick(option: Option, event: Event) {
      if (!this.heeded(event)) return;
      this.$emit('input', option.code);
      this.close();
    },
  },
  template: `
    <div class="weui-desktop-form__dropdown weui-desktop-form__dropdown__default"
      :class="{ 'weui-desktop-form__dropdown__warn': row.error, 'weui-desktop-form__dropdown__disabled': row.readonly, 'weui-desktop-form__dropdown__focus': open }">
      <dl>
        <dt class="weui-desktop-form__dropdown__dt" :class="{ disabled: row.readonly, placeholder: !chosen }" @click.stop.prevent="toggle"
          :role="roles && 'combobox'" :aria-expanded="roles && String(open)" :aria-disabled="roles && row.readonly && 'true'" :tabindex="roles && 0">
          <input v-if="row.filter" class="weui-desktop-form__dropdown__search" type="text" autocomplete="off"
            :placeholder="(open && chosen && chosen.text) || row.placeholders[0]" :readonly="!open" :disabled="row.readonly" :value="standing" @input="search = $event.target.value">
          <span v-else class="weui-desktop-form__dropdown__value">{{ chosen ? chosen.text : row.placeholders[0] }}</span>
          <i class="weui-desktop-form__dropdown__arrow"></i>
        </dt>
        <dd>
          <div v-show="open" class="weui-desktop-dropdown-menu">
            <ul class="weui-desktop-dropdown__list" :role="roles && 'listbox'">
              <li v-for="option in listed" :key="option.code" class="weui-desktop-dropdown__list-ele" :class="{ checked: option.code === value }"
                :role="roles && 'option'" :aria-selected="roles && String(option.code === value)" @click.stop="pick(option, $event)">
                <span class="weui-desktop-dropdown__list-ele__text">{{ option.text }}</span>
              </li>
            </ul>
          </div>
        </dd>
      </dl>
    </div>`,
});

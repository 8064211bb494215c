import { defineComponent } from 'vue';
import { controlProps, type Option } from '../../kit.ts';
import { menu } from './menu.ts';

interface Level {
  options: readonly Option[];
  picked: string;
}

/** A region in levels: the next list comes after its parent is picked, the last pick closes the menu. */
export const weuiCascader = defineComponent({
  mixins: [menu],
  props: controlProps,
  data: () => ({ levels: [] as Level[] }),
  computed: {
    texts(): string[] {
      return (this.value as string[]).filter(Boolean).map((code) => this.row.textOf(code));
    },
    classes(): Record<string, boolean> {
      return { focus: this.open, disabled: this.row.readonly, placeholder: this.texts.length === 0 };
    },
    depth(): number {
      return this.row.ids.length;
    },
  },
  methods: {
    async toggle(event: Event) {
      if (this.row.readonly || !this.heeded(event)) return;
      if (this.open) return this.close();
      this.open = true;
      const chosen = (this.value as string[]).filter(Boolean);
      this.levels = [];
      // Opens down to what is chosen, one list for each level.
      for (let at = 0; at === 0 || at < chosen.length; at += 1) {
        const options = await this.row.levels(chosen.slice(0, at));
        this.levels.push({ options, picked: chosen[at] ?? '' });
      }
    },
    async pick(at: number, option: Option, event: Event) {
      if (!this.heeded(event)) return;
      this.levels = this.levels
        .slice(0, at + 1)
        .map((level, index) => (index === at ? { ...level, picked: option.code } : level));
      const path = this.levels.map(({ picked }) => picked);
      const below = path.length < this.depth ? await this.row.levels(path) : [];
      if (below.length > 0) {
        this.levels.push({ options: below, picked: '' });
        return;
      }
      this.$emit('input', [...path, ...Array<string>(this.depth).fill('')].slice(0, this.depth));
      this.close();
    },
  },
  template: `
    <div class="weui-desktop-form__dropdowncascade weui-desktop-form__dropdowncascade__default" :class="{ 'weui-desktop-form__dropdowncascade__warn': row.error }">
      <dl class="weui-desktop-form__dropdowncascade-label">
        <dt class="weui-desktop-form__dropdowncascade__dt weui-desktop-form__dropdowncascade__dt__inner-button" :class="classes" @click.stop.prevent="toggle"
          :role="roles && 'combobox'" :aria-expanded="roles && String(open)" :aria-disabled="roles && row.readonly && 'true'" :tabindex="roles && 0">
          <template v-if="texts.length === 0">{{ row.placeholders[0] }}</template>
          <span v-for="(text, index) in texts" :key="index" class="weui-desktop-form__dropdowncascade__dt__value_ele" :class="{ last: index === texts.length - 1 }">{{ text }}</span>
          <i class="weui-desktop-form__dropdown__arrow"></i>
        </dt>
        <dd v-if="open" class="weui-desktop-dropdowncascade-menu__wrp">
          <div class="weui-desktop-dropdowncascade-menu" :class="{ single: levels.length === 1 }">
            <ul v-for="(level, at) in levels" :key="at" class="weui-desktop-dropdowncascade__list" :class="{ 'last-list': at === levels.length - 1 }" :role="roles && 'listbox'">
              <li v-for="option in level.options" :key="option.code" class="weui-desktop-form__dropdowncascade-ele" :class="{ checked: option.code === level.picked, more: at < depth - 1 }"
                :title="option.text" :role="roles && 'option'" :aria-selected="roles && String(option.code === level.picked)" @click.stop="pick(at, option, $event)">
                <div class="weui-desktop-dropdowncascade__list-ele-contain">{{ option.text }}</div>
              </li>
            </ul>
          </div>
        </dd>
      </dl>
    </div>`,
});

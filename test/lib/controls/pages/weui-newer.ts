import { defineComponent } from 'vue';
import type { Choice } from '../choices.ts';
import type { Area } from '../paths.ts';

// The kit's newer build (portal-markup §1.4), and disabled options, which the practice console's components do not have.
const menu = {
  data: () => ({ open: false }),
  mounted(this: { close(): void }) {
    document.addEventListener('click', this.close);
  },
  beforeDestroy(this: { close(): void }) {
    document.removeEventListener('click', this.close);
  },
  methods: {
    close(this: { open: boolean }) {
      this.open = false;
    },
  },
};

export const newerDropdown = defineComponent({
  mixins: [menu],
  props: { value: String, options: Array as () => Choice[], off: Boolean },
  computed: {
    text(): string | undefined {
      return this.options?.find(({ code }) => code === this.value)?.text;
    },
  },
  methods: {
    pick({ code, off }: Choice) {
      if (off) return;
      this.$emit('input', code);
      (this as unknown as { close(): void }).close();
    },
  },
  template: `
    <div class="weui-desktop-form__dropdown weui-desktop-form__dropdown__default">
      <dl>
        <dt class="weui-desktop-form__dropdown__dt" :class="{ disabled: off }" @click.stop.prevent="open = !off && !open">
          <span class="weui-desktop-form__dropdown__value">{{ text || '请选择' }}</span>
        </dt>
        <dd v-if="open"><div class="weui-desktop-dropdown-menu">
          <ul class="weui-desktop-dropdown__list">
            <li v-for="option in options" :key="option.code" class="weui-desktop-dropdown__list-ele" :class="{ checked: option.code === value, disabled: option.off }" @click.stop="pick(option)">
              <span class="weui-desktop-dropdown__list-ele__text">{{ option.text }}</span>
            </li>
          </ul>
        </div></dd>
      </dl>
    </div>`,
});

/** Its lists are redrawn in place, keyed by position; with a `delay` the old ones stay until the new ones come. */
export const newerCascader = defineComponent({
  mixins: [menu],
  props: { value: Array as () => string[], options: Array as () => Area[], off: Boolean, delay: Number },
  data: () => ({ path: [] as string[], listed: [] as string[] }),
  computed: {
    lists(): (readonly Area[])[] {
      const lists: (readonly Area[])[] = [this.options ?? []];
      for (const code of this.listed) {
        const { children } = lists.at(-1)?.find(({ value }) => value === code) ?? {};
        if (children) lists.push(children);
      }
      return lists;
    },
    texts(): string[] {
      let list: readonly Area[] | undefined = this.options;
      return (this.value ?? []).map((code) => {
        const area = list?.find(({ value }) => value === code);
        list = area?.children;
        return area?.label ?? '';
      });
    },
  },
  methods: {
    toggle() {
      const self = this as unknown as { open: boolean };
      self.open = !this.off && !self.open;
      this.path = [...(this.value ?? [])];
      this.listed = this.path;
    },
    pick(level: number, { value, disabled, children }: Area) {
      if (disabled) return;
      this.path = [...this.path.slice(0, level), value];
      const list = () => {
        this.listed = this.path;
      };
      if (children && this.delay) setTimeout(list, this.delay);
      else list();
      if (children) return;
      this.$emit('input', [...this.path]);
      (this as unknown as { close(): void }).close();
    },
  },
  template: `
    <div class="weui-desktop-form__dropdowncascade weui-desktop-form__dropdowncascade__default">
      <dl class="weui-desktop-form__dropdowncascade-label">
        <dt class="weui-desktop-form__dropdowncascade__dt weui-desktop-form__dropdowncascade__dt__inner-button" :class="{ placeholder: !texts.length, disabled: off }" @click.stop.prevent="toggle">
          <template v-if="!texts.length">请选择</template>
          <span v-for="(text, at) in texts" :key="at" class="weui-desktop-form__dropdowncascade__dt__value_ele" :class="{ last: at === texts.length - 1 }">{{ text }}</span>
        </dt>
        <dd v-show="open" class="weui-desktop-dropdowncascade-menu__wrp"><div class="weui-desktop-dropdowncascade-menu">
          <ul v-for="(list, level) in lists" :key="level" class="weui-desktop-dropdowncascade__list">
            <li v-for="(area, at) in list" :key="at" class="weui-desktop-dropdown__list-ele"
              :class="{ 'first-level': level === 0, 'module-has-options': area.children, checked: area.value === path[level], disabled: area.disabled }" @click.stop="pick(level, area)">
              <span class="weui-desktop-dropdown__list-ele__text">{{ area.label }}</span>
            </li>
          </ul>
        </div></dd>
      </dl>
    </div>`,
});

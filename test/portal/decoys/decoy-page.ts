import { defineComponent, type PropType } from 'vue';
import { type Kit, type RowView, rowView, type Value } from '../console/kit.ts';
import type { Variant } from '../console/variant.ts';
import type { DecoyContent } from './content.ts';
import { oldRow } from './old-row.ts';

interface Part {
  heading?: string;
  prose?: string;
  rows: { view: RowView; value: Value }[];
}

const lists = new Set(['choices', 'checkboxes', 'upload']);
const severals = new Set(['region', 'validity', 'phone']);

function empty({ control, ids }: RowView): Value {
  if (lists.has(control)) return [];
  return severals.has(control) ? ids.map(() => '') : '';
}

/** The console around a page that is no filing form: menu, title, sections of rows that a person could fill. */
export const decoyPage = defineComponent({
  components: { oldRow },
  props: {
    content: { type: Object as PropType<DecoyContent>, required: true },
    kit: { type: Object as PropType<Kit>, required: true },
    variant: { type: Object as PropType<Variant>, required: true },
  },
  data(): { parts: Part[] } {
    const rows = (section: DecoyContent['sections'][number]) =>
      (section.rows ?? []).map((row) => rowView(row)).map((view) => ({ view, value: empty(view) }));
    return { parts: this.content.sections.map((section) => ({ ...section, rows: rows(section) })) };
  },
  template: `
    <div id="js_container_box">
      <div class="col_side open"><div class="menu_box_other"><div class="account_info">{{ variant.applet }}（练习）</div></div></div>
      <div class="col_main">
        <div class="main_hd"><h2 class="weui-desktop-page__title">{{ content.title }}</h2></div>
        <div class="main_bd"><form data-component="mp-form" @submit.prevent>
          <div v-for="part in parts">
            <h3 v-if="part.heading">{{ part.heading }}</h3>
            <div v-if="part.prose" v-html="part.prose"></div>
            <component v-if="part.rows.length" :is="!content.old && kit.rows || 'div'">
              <component v-for="(row, index) in part.rows" :key="index" :is="content.old ? 'old-row' : kit.row"
                :row="row.view" :variant="variant" :value="row.value" @input="row.value = $event">
                <component :is="kit[row.view.control]" :row="row.view" :variant="variant" v-model="row.value"></component>
              </component>
            </component>
          </div>
        </form></div>
        <div v-if="content.button" class="tool_bar"><component :is="kit.button" :text="content.button" kind="primary" :disabled="false"></component></div>
        <p class="practice_note">练习环境：仿照公众平台的示例页面，填写的内容不会离开本机。</p>
      </div>
    </div>`,
});

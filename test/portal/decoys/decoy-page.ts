import { defineComponent, type PropType } from 'vue';
import { type Kit, type RowView, rowView, type Value } from '../console/kit.ts';
import type { PageLayers } from '../console/layers.ts';
import { filingPanel } from '../console/life/filing-panel.ts';
import type { LifeVariant } from '../console/life/life-variant.ts';
import type { SeenFiling } from '../console/life/seen-filing.ts';
import type { Variant } from '../console/variant.ts';
import type { DecoyContent } from './content.ts';
import { oldRow } from './old-row.ts';

interface Part {
  heading?: string;
  prose?: string;
  closed?: string;
  filing?: true;
  rows: { view: RowView; value: Value }[];
}

const lists = new Set(['choices', 'checkboxes', 'upload']);
const severals = new Set(['region', 'validity', 'phone']);

function empty({ control, ids }: RowView): Value {
  if (lists.has(control)) return [];
  return severals.has(control) ? ids.map(() => '') : '';
}

/** A page that is no filing form: sections of rows that a person could fill, prose, a button that does nothing. */
export const decoyPage = defineComponent({
  components: { filingPanel, oldRow },
  props: {
    content: { type: Object as PropType<DecoyContent>, required: true },
    kit: { type: Object as PropType<Kit>, required: true },
    variant: { type: Object as PropType<Variant>, required: true },
    /** Of the mini program's filing, for the one page that shows it. */
    life: { type: Object as PropType<LifeVariant>, default: undefined },
    seen: { type: Object as PropType<SeenFiling & { look(): Promise<void> }>, default: undefined },
    layers: { type: Object as PropType<PageLayers>, default: undefined },
  },
  data(): { parts: Part[] } {
    const rows = (section: DecoyContent['sections'][number]) =>
      (section.rows ?? []).map((row) => rowView(row)).map((view) => ({ view, value: empty(view) }));
    return { parts: this.content.sections.map((section) => ({ ...section, rows: rows(section) })) };
  },
  template: `
    <div>
      <form data-component="mp-form" @submit.prevent>
        <div v-for="part in parts" class="decoy_part">
          <h3 v-if="part.heading">{{ part.heading }}</h3>
          <filing-panel v-if="part.filing && seen && seen.filing" :seen="seen" :variant="life" :kit="kit" :layers="layers"></filing-panel>
          <div v-else-if="part.prose" v-html="part.closed && life && (life.blocked || life.entry === 'closed') ? part.closed : part.prose"></div>
          <component v-if="part.rows.length" :is="!content.old && kit.rows || 'div'">
            <component v-for="(row, index) in part.rows" :key="index" :is="content.old ? 'old-row' : kit.row"
              :row="row.view" :variant="variant" :value="row.value" @input="row.value = $event">
              <component :is="kit[row.view.control]" :row="row.view" :variant="variant" v-model="row.value"></component>
            </component>
          </component>
        </div>
      </form>
      <div v-if="content.button" class="tool_bar"><component :is="kit.button" :text="content.button" kind="primary" :disabled="false"></component></div>
    </div>`,
});

import Vue from 'vue';
import { bringStyles } from './bring-styles.ts';
import { type Draft, draftFor, draftOfReuse } from './draft.ts';
import { practiceForm } from './form.ts';
import { kitOf } from './kits.ts';
import { mountLayers } from './layers.ts';
import { reuseChoice } from './reuse-choice.ts';
import type { Model } from './rows.ts';
import type { Variant } from './variant.ts';

/** Puts the form, or the choice before it, in the place of an element, which may be in a shadow root. */
export async function mountForm(place: Element, variant: Variant): Promise<void> {
  const [kit, draft] = await Promise.all([kitOf(variant), draftFor(variant)]);
  bringStyles(place.getRootNode());
  const props = { kit, variant, layers: mountLayers() };
  new Vue({
    data: () => ({ chosen: variant.first === 'form', draft: draft as Draft | undefined }),
    methods: {
      choose(answers?: Model) {
        this.draft = answers && draftOfReuse(answers);
        this.chosen = true;
      },
    },
    render(h) {
      if (this.chosen) return h(practiceForm, { props: { ...props, draft: this.draft } });
      return h(reuseChoice, { props, on: { done: this.choose } });
    },
  }).$mount(place);
}

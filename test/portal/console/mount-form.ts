import Vue from 'vue';
import { bringStyles } from './bring-styles.ts';
import { draftFor } from './draft.ts';
import { practiceForm } from './form.ts';
import { kitOf } from './kits.ts';
import { mountLayers } from './layers.ts';
import type { Variant } from './variant.ts';

/** Puts the form in the place of an element, which may be in a shadow root. */
export async function mountForm(place: Element, variant: Variant): Promise<void> {
  const [kit, draft] = await Promise.all([kitOf(variant), draftFor(variant)]);
  bringStyles(place.getRootNode());
  new Vue({ render: (h) => h(practiceForm, { props: { kit, variant, draft, layers: mountLayers() } }) }).$mount(place);
}

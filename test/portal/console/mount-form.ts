import Vue from 'vue';
import { practiceForm } from './form.ts';
import { kitOf } from './kits.ts';
import { mountLayers } from './layers.ts';
import type { Variant } from './variant.ts';

/** Puts the form in the place of an element, which may be in a shadow root. */
export async function mountForm(place: Element, variant: Variant): Promise<void> {
  const kit = await kitOf(variant);
  bringStyles(place.getRootNode());
  new Vue({ render: (h) => h(practiceForm, { props: { kit, variant, layers: mountLayers() } }) }).$mount(place);
}

/** A shadow root sees no style sheet of the document: it gets the same ones. */
function bringStyles(root: Node): void {
  if (!(root instanceof ShadowRoot)) return;
  for (const link of document.querySelectorAll('link[rel=stylesheet]')) root.prepend(link.cloneNode());
}

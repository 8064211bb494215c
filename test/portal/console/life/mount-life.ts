import Vue, { type Component } from 'vue';
import { bringStyles } from '../bring-styles.ts';
import { kitOf } from '../kits.ts';
import { mountLayers } from '../layers.ts';
import { placedBy } from '../placed-by.ts';
import type { Variant } from '../variant.ts';
import { cancelPage } from './cancel.ts';
import { exposeLife } from './expose-life.ts';
import { homePage } from './home.ts';
import { parseLifeVariant } from './life-variant.ts';
import { type LifePage, lifePages } from './pages.ts';
import { previewPage } from './preview.ts';
import { recordPage } from './record.ts';
import { seenFiling } from './seen-filing.ts';

const contents: Record<LifePage, Component> = {
  home: homePage,
  record: recordPage,
  preview: previewPage,
  cancel: cancelPage,
};

async function mount(page: LifePage, place: Element, variant: Variant): Promise<void> {
  const life = parseLifeVariant(location.search);
  const seen = seenFiling(variant.applet, life);
  const kit = await kitOf(variant);
  bringStyles(place.getRootNode());
  exposeLife(seen);
  const props = { seen, life, variant, kit, layers: mountLayers() };
  new Vue({ render: (draw) => draw(contents[page], { props }) }).$mount(place);
}

/** Puts the content of a page where the variant wants it. */
export const placeLife = (page: LifePage) =>
  placedBy((place, variant) => mount(page, place, variant), lifePages[page].frame);

import { mountForm } from './mount-form.ts';
import type { Variant } from './variant.ts';

/** A document of our own inside the page, with the same variant; `depth` says how many frames are still to come. */
function frame(place: Element, depth: number): void {
  const frame = document.createElement('iframe');
  frame.id = 'js_iframe';
  frame.setAttribute('class', 'practice-frame');
  const asked = new URLSearchParams(location.search);
  asked.set('depth', String(depth));
  frame.src = `/wxamp/practice/frame?${asked}`;
  place.replaceWith(frame);
}

/** As a micro front-end of the same company does it: a custom element with an open shadow root. */
async function shadow(place: Element, variant: Variant): Promise<void> {
  const host = document.createElement('wujie-app');
  place.replaceWith(host);
  const inner = document.createElement('div');
  host.attachShadow({ mode: 'open' }).append(inner);
  await mountForm(inner, variant);
}

const ways: Record<Variant['frame'], (place: Element, variant: Variant) => void | Promise<void>> = {
  top: mountForm,
  iframe: (place) => frame(place, 0),
  nested: (place) => frame(place, 1),
  shadow,
};

/** Puts the form where the variant wants it. */
export const placeForm = (place: Element, variant: Variant): void | Promise<void> =>
  ways[variant.frame](place, variant);

/** What stands in a frame: the next frame, or the form. */
export function placeInFrame(place: Element, variant: Variant): void | Promise<void> {
  const depth = Number(new URLSearchParams(location.search).get('depth'));
  return depth > 0 ? frame(place, depth - 1) : mountForm(place, variant);
}

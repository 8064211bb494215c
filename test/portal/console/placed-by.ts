import type { Variant } from './variant.ts';

type Mount = (place: Element, variant: Variant) => void | Promise<void>;

/** A document of our own inside the page, with the same variant; `depth` says how many frames are still to come. */
function frame(place: Element, address: string, depth: number): void {
  const frame = document.createElement('iframe');
  frame.id = 'js_iframe';
  frame.setAttribute('class', 'practice-frame');
  const asked = new URLSearchParams(location.search);
  asked.set('depth', String(depth));
  frame.src = `${address}?${asked}`;
  place.replaceWith(frame);
}

/** As a micro front-end of the same company does it: a custom element with an open shadow root. */
async function shadow(place: Element, variant: Variant, mount: Mount): Promise<void> {
  const host = document.createElement('wujie-app');
  place.replaceWith(host);
  const inner = document.createElement('div');
  host.attachShadow({ mode: 'open' }).append(inner);
  await mount(inner, variant);
}

/** Puts what `mount` draws where the variant wants it; `address` is the page that stands in a frame. */
export function placedBy(mount: Mount, address: string): { inPage: Mount; inFrame: Mount } {
  const ways: Record<Variant['frame'], Mount> = {
    top: mount,
    iframe: (place) => frame(place, address, 0),
    nested: (place) => frame(place, address, 1),
    shadow: (place, variant) => shadow(place, variant, mount),
  };
  return {
    inPage: (place, variant) => ways[variant.frame](place, variant),
    /** What stands in a frame: the next frame, or the content. */
    inFrame(place, variant) {
      const depth = Number(new URLSearchParams(location.search).get('depth'));
      return depth > 0 ? frame(place, address, depth - 1) : mount(place, variant);
    },
  };
}

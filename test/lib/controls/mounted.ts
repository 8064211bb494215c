import { addKits } from '../../../lib/controls/index.ts';
import { moreKits } from '../../../lib/controls/kits/more-kits.ts';
import type { draw as Draw, Drawn, Sketch } from './pages/vue-page.ts';

/** Which page script draws it: pages/NAME-page.ts. */
export type Page = 'native' | 'element' | 'weui' | 'element-plus' | 'tdesign' | 'ant';
export type Place = 'top' | 'frame' | 'shadow';

const pages: Record<Page, () => Promise<{ draw: typeof Draw }>> = {
  native: () => import('./pages/native-page.ts'),
  element: () => import('./pages/element-page.ts'),
  weui: () => import('./pages/weui-page.ts'),
  'element-plus': () => import('./pages/element-plus-page.ts'),
  tdesign: () => import('./pages/tdesign-page.ts'),
  ant: () => import('./pages/ant-page.ts'),
};

// Its kits' drivers have come, as they do on a page that shows one.
addKits(moreKits);

const frames = new Map<Page, Promise<HTMLIFrameElement>>();

/** A same-origin frame in which the page script runs on its own, kits and all, as in the console. */
function frameOf(page: Page): Promise<HTMLIFrameElement> {
  const made =
    frames.get(page) ??
    new Promise<HTMLIFrameElement>((resolve) => {
      const frame = document.createElement('iframe');
      frame.style.cssText = 'width: 900px; height: 600px';
      const script = new URL(`./pages/${page}-page.ts`, import.meta.url).pathname;
      frame.srcdoc = `<!doctype html><body><script type="module">
      import { draw } from ${JSON.stringify(script)};
      window.draw = draw;
      parent.postMessage('drawn ${page}', '*');
    </script>`;
      window.addEventListener('message', ({ data }) => data === `drawn ${page}` && resolve(frame));
      document.body.append(frame);
    });
  frames.set(page, made);
  return made;
}

async function bodyAt(page: Page, place: Place): Promise<{ where: Node; draw: typeof Draw }> {
  if (place === 'frame') {
    const frame = await frameOf(page);
    const view = frame.contentWindow as unknown as { draw: typeof Draw };
    return { where: (frame.contentDocument as Document).body, draw: view.draw };
  }
  const { draw } = await pages[page]();
  if (place === 'top') return { where: document.body, draw };
  const host = document.createElement('div');
  document.body.append(host);
  return { where: host.attachShadow({ mode: 'open' }), draw };
}

/** Draws a sketch in some place of a page. */
export async function mounted(page: Page, place: Place, sketch: Sketch): Promise<Drawn> {
  const { where, draw } = await bodyAt(page, place);
  return draw(where, sketch);
}

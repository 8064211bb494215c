import { type App, createApp } from 'vue3/dist/vue.esm-bundler.js';
import type { Drawn, Sketch } from './vue-page.ts';

/** What vue-page.ts does, with Vue 3 and a kit of it. */
export const drawing =
  (setUp: (app: App) => void) =>
  (where: Node, sketch: Sketch): Drawn => {
    const host = document.createElement('div');
    where.appendChild(host);
    let kept = sketch.data.value;
    const app = createApp({
      template: `<div class="sketch">${sketch.template}</div>`,
      data: () => ({ off: false, drawing: 0, redraws: false, stubborn: false, ...structuredClone(sketch.data) }),
      methods: {
        ...sketch.methods,
        $destroy: () => {
          app.unmount();
          host.remove();
        },
      },
      components: sketch.components as never,
      watch: {
        value(this: Drawn, value: unknown) {
          if (this.redraws || this.stubborn) this.drawing += 1;
          if (this.stubborn) this.value = kept;
          else kept = value;
        },
      },
    });
    setUp(app);
    return app.mount(host) as unknown as Drawn;
  };

import { type App, createApp, shallowReactive, type VNodeChild } from 'vue3';
import type { Button, Landing, Part, Shown } from './island.ts';

/** How a kit of Vue 3 draws. */
export interface Vue3Kit {
  setUp(app: App): void;
  control(part: Part): VNodeChild;
  row(part: Part, control: () => VNodeChild): VNodeChild;
  button(button: Button): VNodeChild;
}

/** An app of Vue 3 in a place of the page. */
export const vue3Island =
  ({ setUp, control, row, button }: Vue3Kit): Landing =>
  (place) => {
    const state = shallowReactive<{ shown?: Shown }>({});
    const app = createApp({
      render() {
        const { shown } = state;
        if (!shown) return null;
        if ('button' in shown) return button(shown.button);
        return shown.framed ? row(shown.part, () => control(shown.part)) : control(shown.part);
      },
    });
    setUp(app);
    app.mount(place);
    return {
      show: (what) => {
        state.shown = what;
      },
      end: () => app.unmount(),
    };
  };

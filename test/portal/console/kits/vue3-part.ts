import { h, resolveComponent, type VNode } from 'vue3';

type Slots = Record<string, () => unknown>;

/** One of the kit's components, by its name in templates. */
export const part = (name: string, props: Record<string, unknown> = {}, slots: Slots | (() => unknown) = {}): VNode =>
  h(resolveComponent(name), props, typeof slots === 'function' ? { default: slots } : slots);

import Vue from 'vue';

/** A control of a page, as its template draws it from `value`, and what the page does besides. */
export interface Sketch {
  template: string;
  /** What the model holds at first, and all else the template reads. */
  data: Record<string, unknown> & { value: unknown };
  methods?: Record<string, (this: Drawn, ...args: never[]) => unknown>;
  components?: Record<string, unknown>;
}

/** The page's own side of it: its model, and what makes it draw anew. */
export interface Drawn {
  value: unknown;
  /** Disabled. */
  off: boolean;
  /** `key` of the control: a new one replaces its elements. */
  drawing: number;
  /** The page puts new elements there whenever its model changes. */
  redraws: boolean;
  /** The page takes nothing: it puts back what its model held. */
  stubborn: boolean;
  $el: HTMLElement;
  $forceUpdate(): void;
  $nextTick(): Promise<void>;
  $destroy(): void;
  [name: string]: unknown;
}

/** Draws a sketch into the document this module runs in. */
export function draw(where: Node, sketch: Sketch): Drawn {
  const host = document.createElement('div');
  where.appendChild(host);
  let kept = sketch.data.value;
  const options: object = {
    template: `<div class="sketch">${sketch.template}</div>`,
    data: () => ({ off: false, drawing: 0, redraws: false, stubborn: false, ...structuredClone(sketch.data) }),
    methods: sketch.methods as never,
    components: sketch.components as never,
    watch: {
      value(this: Drawn, value: unknown) {
        if (this.redraws || this.stubborn) this.drawing += 1;
        if (this.stubborn) this.value = kept;
        else kept = value;
      },
    },
  };
  return new Vue(options).$mount(host) as unknown as Drawn;
}

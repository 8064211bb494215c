import Vue from 'vue';
import { codeRequest } from '../code-request.ts';
import { type Control, controlProps, type Kit, type RowView, type Value } from '../kit.ts';
import type { Variant } from '../variant.ts';
import type { Button, Island, Landing, Part, Shown } from './island.ts';
import { regionLists } from './region-lists.ts';

interface Row {
  hold(part: Part): void;
}

const controls: readonly Control[] = [
  'text',
  'textarea',
  'choice',
  'choices',
  'region',
  'radio',
  'checkbox',
  'checkboxes',
  'date',
  'validity',
  'upload',
  'phone',
];

/** Draws into its own element, from the time that is in the page. */
const landing = (land: Landing) => ({
  data: () => ({ island: undefined as (() => Island) | undefined }),
  beforeDestroy(this: { island?: () => Island }) {
    this.island?.().end();
  },
  methods: {
    draw(this: Vue & { island?: () => Island }, what: Shown) {
      if (!this.island) {
        const island = land(this.$refs.place as Element);
        // behind a function, so that Vue 2 does not make it reactive
        this.island = () => island;
      }
      this.island().show(what);
    },
  },
});

function controlOf(land: Landing, name: Control) {
  return Vue.extend({
    mixins: [landing(land), name === 'region' ? regionLists : {}, name === 'phone' ? codeRequest : {}],
    inject: { islandRow: { default: undefined } },
    props: controlProps,
    computed: {
      part(): Part {
        const own = this as unknown as Partial<{
          left: number;
          requestText: string;
          request(): void;
          prompts: string[];
          path: string[];
          optionsOf(level: number): Part['levels'][number]['options'];
          choose(level: number, code: string): void;
        }>;
        const value = (Array.isArray(this.value) ? this.value.map(String) : String(this.value)) as Value;
        return {
          name,
          value,
          row: this.row,
          variant: this.variant,
          input: (entered) => this.$emit('input', entered),
          blur: () => this.$emit('blur'),
          code: { text: own.requestText ?? '', waits: (own.left ?? 0) > 0, ask: () => own.request?.() },
          levels: (own.path ?? []).map((code, level) => ({
            prompt: own.prompts?.[level] ?? '',
            code,
            options: own.optionsOf?.(level) ?? [],
          })),
          choose: (level, code) => own.choose?.(level, code),
        };
      },
    },
    watch: { part: 'show' },
    mounted() {
      this.show();
    },
    methods: {
      show() {
        const { islandRow, draw } = this as unknown as { islandRow?: Row; draw(what: Shown): void };
        if (islandRow) islandRow.hold(this.part);
        else draw({ part: this.part, framed: false });
      },
    },
    render(h) {
      const alone = !(this as unknown as { islandRow?: Row }).islandRow;
      return h('div', alone ? [h('div', { ref: 'place' })] : []);
    },
  });
}

const rowOf = (land: Landing) =>
  Vue.extend({
    mixins: [landing(land)],
    provide(): object {
      return { islandRow: this };
    },
    props: {
      row: { type: Object as () => RowView, required: true as const },
      variant: { type: Object as () => Variant, required: true as const },
    },
    data: () => ({ held: undefined as (() => Part) | undefined }),
    watch: { row: 'show' },
    mounted() {
      this.show();
    },
    methods: {
      hold(part: Part) {
        this.held = () => part;
        if (this.$el) this.show();
      },
      show() {
        const { draw } = this as unknown as { draw(what: Shown): void };
        if (this.held) draw({ part: { ...this.held(), row: this.row }, framed: true });
      },
    },
    render(h) {
      return h('div', [h('div', { ref: 'place' }), h('div', { style: { display: 'none' } }, this.$slots.default)]);
    },
  });

const buttonOf = (land: Landing) =>
  Vue.extend({
    mixins: [landing(land)],
    props: {
      text: String,
      kind: { type: String as () => Button['kind'], default: 'default' as const },
      disabled: Boolean,
    },
    computed: {
      button(): Button {
        return { text: this.text ?? '', kind: this.kind, disabled: this.disabled, click: () => this.$emit('click') };
      },
    },
    watch: { button: 'show' },
    mounted() {
      this.show();
    },
    methods: {
      show() {
        (this as unknown as { draw(what: Shown): void }).draw({ button: this.button });
      },
    },
    render: (h) => h('span', [h('span', { ref: 'place' })]),
  });

/**
 * A kit of another framework than the page's: the page hands each row, with the control in it, to what draws it there,
 * so that label and control are one tree as in a form of that kit.
 */
export const islandKit = (land: Landing): Kit =>
  ({
    ...Object.fromEntries(controls.map((name) => [name, controlOf(land, name)])),
    row: rowOf(land),
    button: buttonOf(land),
  }) as unknown as Kit;

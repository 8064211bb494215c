import { type Kit, type Option, type RowView, rowView } from '../../../portal/console/kit.ts';
import { parseVariant } from '../../../portal/console/variant.ts';
import type { Area } from '../paths.ts';
import { type Drawn, draw, type Sketch } from './vue-page.ts';

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const below = (areas: readonly Area[], path: readonly string[]): readonly Area[] =>
  path.reduce<readonly Area[]>((list, code) => list.find(({ value }) => value === code)?.children ?? [], areas);
const every = (areas: readonly Area[]): readonly Area[] =>
  areas.flatMap((area) => [area, ...every(area.children ?? [])]);

/** Draws with components of a kit of the practice console, `NAME-control`; `row`, `region` and `variant` make what they take. */
export const practising =
  (name: string, kit: Kit, others: Record<string, unknown> = {}) =>
  (where: Node, sketch: Sketch): Drawn =>
    draw(where, {
      ...sketch,
      components: {
        ...Object.fromEntries(Object.entries(kit).map(([control, component]) => [`${name}-${control}`, component])),
        ...others,
      },
      methods: {
        variant: (search: string) => parseVariant(search),
        row: (control: RowView['control'], row: Partial<RowView>) => rowView({ ...row, control }),
        /** A region's lists; each takes `delay` to come. */
        region: (areas: readonly Area[], delay: number, readonly: boolean) =>
          rowView({
            control: 'region',
            ids: ['province', 'city', 'district'],
            placeholders: ['请选择'],
            readonly,
            async levels(path): Promise<readonly Option[]> {
              if (delay) await wait(delay);
              return below(areas, path).map(({ value, label }) => ({ code: value, text: label }));
            },
            textOf: (code) => every(areas).find(({ value }) => value === code)?.label ?? code,
          }),
        ...sketch.methods,
      },
    });

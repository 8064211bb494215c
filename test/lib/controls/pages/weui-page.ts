import { type Option, type RowView, rowView } from '../../../portal/console/kit.ts';
import { kit } from '../../../portal/console/kits/weui/index.ts';
import { parseVariant } from '../../../portal/console/variant.ts';
import type { Area } from '../paths.ts';
import { type Drawn, draw as drawSketch, type Sketch } from './vue-page.ts';
import { newerCascader, newerDropdown } from './weui-newer.ts';

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const below = (areas: readonly Area[], path: readonly string[]): readonly Area[] =>
  path.reduce<readonly Area[]>((list, code) => list.find(({ value }) => value === code)?.children ?? [], areas);
const every = (areas: readonly Area[]): readonly Area[] =>
  areas.flatMap((area) => [area, ...every(area.children ?? [])]);

/** The practice console's own components; `row` and `variant` make what they take. */
export const draw = (where: Node, sketch: Sketch): Drawn =>
  drawSketch(where, {
    ...sketch,
    components: {
      ...Object.fromEntries(Object.entries(kit).map(([name, component]) => [`weui-${name}`, component])),
      'newer-cascader': newerCascader,
      'newer-dropdown': newerDropdown,
    },
    methods: {
      variant: (search: string) => parseVariant(search),
      row: (control: RowView['control'], row: Partial<RowView>) => rowView({ ...row, control }),
      /** A region's lists; each takes `delay` to come. */
      region(this: Drawn, areas: readonly Area[], delay: number, readonly: boolean) {
        return rowView({
          control: 'region',
          ids: ['province', 'city', 'district'],
          placeholders: ['请选择'],
          readonly,
          async levels(path): Promise<readonly Option[]> {
            if (delay) await wait(delay);
            return below(areas, path).map(({ value, label }) => ({ code: value, text: label }));
          },
          textOf: (code) => every(areas).find(({ value }) => value === code)?.label ?? code,
        });
      },
    },
  });

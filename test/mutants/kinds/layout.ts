import type { Dress, Form, Layout, Place, Timing } from '../form.ts';
import { cellsOf, linesOf } from '../form.ts';
import type { Kind } from './kind.ts';

const laidOut = (layout: Layout, rest: (form: Form) => void = () => undefined): Kind => ({
  change: (form) => {
    for (const block of form.blocks) block.layout = layout;
    rest(form);
  },
});

const placed = (place: Place): Kind => ({
  change: (form) => {
    form.place = place;
  },
});

const dressed = (dress: Dress): Kind => ({
  change: (form) => {
    form.dress = dress;
  },
});

const timed = (timing: Timing): Kind => ({
  change: (form) => {
    form.timing = timing;
  },
});

export const layout: Record<string, Kind> = {
  reordered: {
    change: (form, lot) => {
      for (const block of form.blocks) block.lines = lot.shuffled(block.lines);
    },
  },
  nested: {
    change: (form, lot) => {
      for (const line of linesOf(form)) line.depth = lot.below(6);
    },
  },
  flat: laidOut('flat'),
  grid: laidOut('grid'),
  pairs: laidOut('pairs'),
  table: laidOut('table'),
  wideTable: laidOut('wideTable'),
  headedTable: laidOut('headedTable'),
  list: laidOut('list'),
  columns: laidOut('columns', (form) => {
    // What nothing ties to its label can only be guessed from where it stands on the screen.
    for (const { cells, ...line } of linesOf(form).map((one) => Object.assign(one, { called: 'for' as const })))
      for (const [at, cell] of cells.entries())
        if (line.called !== 'for' || at > 0 || ['radio', 'checkboxes', 'cascader'].includes(cell.kind))
          cell.unsure = true;
  }),
  columnsUntied: laidOut('columns', (form) => {
    for (const cell of cellsOf(form)) cell.unsure = true;
  }),
  allFlat: {
    change: (form, lot) => {
      const layout = lot.pick(['flat', 'rows', 'grid'] as const);
      for (const block of form.blocks) Object.assign(block, { boxed: false, layout });
    },
  },
  mixed: {
    change: (form, lot) => {
      for (const block of form.blocks)
        block.layout = lot.pick(['rows', 'flat', 'grid', 'pairs', 'table', 'wideTable', 'headedTable', 'list']);
    },
  },
  fieldsets: {
    change: (form) => {
      for (const block of form.blocks) block.titled = 'legend';
    },
  },
  frame: placed('frame'),
  nestedFrames: placed('nestedFrames'),
  shadow: placed('shadow'),
  rowShadows: placed('rowShadows'),
  slots: placed('slots'),
  hashed: dressed('hashed'),
  tdesign: dressed('tdesign'),
  ant: dressed('ant'),
  late: timed('late'),
  redrawn: timed('redrawn'),
};

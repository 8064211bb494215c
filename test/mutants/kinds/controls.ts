import { type Cell, type CellKind, type Form, type Line, linesOf } from '../form.ts';
import type { Kind } from './kind.ts';

/** Controls that cannot hold what a label asks for. */
const contradictions: Partial<Record<CellKind, readonly CellKind[]>> = {
  text: ['date', 'select', 'file'],
  select: ['file', 'date'],
  file: ['text', 'select'],
  date: ['file'],
  textarea: ['file', 'date'],
};

const other = (kind: CellKind, before = ''): Cell => ({
  kind,
  options: ['01', '02', '03'].map((code) => ({ code, text: code })),
  prompt: '',
  type: 'text',
  ...(before && { before }),
});

const withPeople = ['subjectPrincipal', 'appletPrincipal', 'bothPrincipals', 'subject', 'mini', 'whole'];

const mobiles = (form: Form): Line[] =>
  linesOf(form).filter(({ cells: [first] }) => first?.is?.endsWith('principal_info.mobile'));

export const controls: Record<string, Kind> = {
  contradicted: {
    change: (form, lot) => {
      for (const { cells } of linesOf(form).filter((line) => line.cells.length === 1)) {
        const [cell] = cells;
        const kinds = cell && contradictions[cell.kind];
        if (cell && kinds && !lot.oneIn(3)) Object.assign(cell, { kind: lot.pick(kinds), is: undefined });
      }
    },
  },
  areaCode: {
    change: (form, lot) => {
      for (const line of mobiles(form)) {
        for (const cell of line.cells) cell.unsure = true;
        line.cells.unshift(lot.oneIn(2) ? other('select') : { ...other('text'), max: 4 });
      }
    },
    pages: withPeople,
  },
  datesInThree: {
    change: (form) => {
      for (const line of linesOf(form).filter(({ cells: [first] }) => first?.kind === 'date'))
        line.cells = line.cells
          .filter(({ kind }) => kind === 'date')
          .flatMap(({ before }) => [other('select', before), other('select', '年'), other('select', '月')]);
    },
    pages: withPeople,
  },
  labelsAfter: {
    change: (form) => {
      for (const block of form.blocks) block.layout = 'rows';
      for (const line of linesOf(form)) {
        line.called = 'after';
        for (const cell of line.cells) cell.unsure = true;
      }
    },
  },
  oddTypes: {
    change: (form, lot) => {
      for (const { cells } of linesOf(form))
        for (const cell of cells) if (cell.kind === 'text') cell.type = lot.pick(['text', 'age', 'txt']);
    },
  },
  locked: {
    change: (form, lot) => {
      for (const { cells } of linesOf(form))
        for (const cell of cells) if (cell.kind === 'text' && lot.oneIn(3)) cell.readonly = true;
    },
  },
};

import type { Line } from '../form.ts';
import type { Kind } from './kind.ts';

const both = ['bothPrincipals'] as const;
const whose = ['主体负责人', '小程序负责人'];

/** The bare label of a person's row: 主体负责人姓名 → 姓名. */
const bare = (line: Line): void => {
  line.label = line.label.replace(/^(?:主体|小程序)负责人/u, '');
};

export const people: Record<string, Kind> = {
  bareLabels: {
    change: (form) => {
      for (const { lines } of form.blocks) for (const line of lines) bare(line);
    },
    pages: ['subjectPrincipal', 'appletPrincipal', 'bothPrincipals', 'subject', 'mini', 'whole'],
  },
  fullLabels: {
    change: (form) => {
      for (const [at, { lines }] of form.blocks.entries())
        for (const line of lines) if (!/负责人/u.test(line.label)) line.label = `${whose[at]}${line.label}`;
    },
    pages: both,
  },
  /** Both people's rows by turns in one block, each said to be whose. */
  byTurns: {
    change: (form) => {
      const [one, other] = form.blocks;
      if (!one || !other) return;
      for (const [at, { lines }] of form.blocks.entries())
        for (const line of lines) if (!/负责人/u.test(line.label)) line.label = `${whose[at]}${line.label}`;
      const own = other.lines.slice(-one.lines.length);
      one.lines = one.lines.flatMap((line, at) => [line, ...(own[at] ? [own[at] as Line] : [])]);
      one.title = '负责人信息';
      one.told = false;
      form.blocks = [one];
    },
    pages: both,
  },
  /** The same, and only the names say whose: the rest is anybody's. */
  muddled: {
    change: (form) => {
      const [one, other] = form.blocks;
      if (!one || !other) return;
      const rows = [...one.lines, ...other.lines.slice(-one.lines.length)];
      for (const line of rows) if (!/负责人/u.test(line.label)) for (const cell of line.cells) cell.is = undefined;
      const [names, rest] = [
        rows.filter(({ label }) => /负责人/u.test(label)),
        rows.filter(({ label }) => !/负责人/u.test(label)),
      ];
      one.lines = [...names, ...rest];
      one.title = '人员信息';
      one.told = false;
      form.blocks = [one];
    },
    pages: both,
  },
  matrix: {
    change: (form) => {
      form.matrix = true;
      const [, other] = form.blocks;
      if (other) other.lines = other.lines.slice(-(form.blocks[0]?.lines.length ?? 0));
      for (const { lines } of form.blocks) for (const line of lines) bare(line);
    },
    pages: both,
  },
  tabs: {
    change: (form, lot) => {
      const at = lot.below(2);
      const hidden = form.blocks[1 - at];
      form.steps = {
        titles: ['主体负责人信息', '小程序信息', '小程序负责人信息'],
        at: at * 2,
        marked: lot.pick(['class', 'aria', 'colour']),
      };
      for (const block of form.blocks) block.title = undefined;
      if (!hidden) return;
      hidden.hidden = 'none';
      for (const line of hidden.lines) for (const cell of line.cells) cell.is = undefined;
    },
    pages: both,
  },
};

import type { Control } from './kit.ts';
import type { Row } from './rows.ts';

/** Rows in words nobody has seen, some as another control: what a portal may do to its form overnight (`words=…`). */
export const reworded = (rows: readonly Row[], words: Record<string, string>): readonly Row[] =>
  rows.map((row) => {
    const [label, control] = (words[row.ids[0]] ?? '').split(':');
    return label ? { ...row, label, ...(control && { control: control as Control }) } : row;
  });

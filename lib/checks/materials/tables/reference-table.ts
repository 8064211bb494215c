import type { Coded } from '../../../fields/codes/coded.ts';
import type { Lang } from '../../../texts/index.ts';
import type { ColumnId, TableId } from '../../../texts/materials-tables.ts';
import type { SearchRow } from '../../search.ts';

/** The lines of a cell: a name in Chinese, and in English below it for who reads that. */
export type Cell = readonly string[];

export interface ReferenceRow extends SearchRow {
  key: string;
  /** Heading over neighbouring rows that have the same. */
  group?: string;
  /** One for each column; the first names the row. */
  cells: readonly Cell[];
}

/** A table as the official pages have it, ready to be shown and searched. */
export interface ReferenceTable {
  id: TableId;
  columns: readonly ColumnId[];
  rows: readonly ReferenceRow[];
  source: string;
  /** Date (YYYY-MM) the source was read. */
  seen: string;
}

/** An official name: it stays Chinese, with English beside it for who reads that. */
export const named = ({ zh, en }: Pick<Coded, 'zh' | 'en'>, lang: Lang): Cell => (lang === 'en' ? [zh, en] : [zh]);

/** One of several in a cell, on one line. */
export const inLine = (one: Pick<Coded, 'zh' | 'en'>, lang: Lang): string => named(one, lang).join(' · ');

interface Drawn {
  key: string;
  group?: string;
  cells: readonly Cell[];
  /** What it is found by beside what is shown. */
  also?: readonly string[];
}

/** A row that is found by everything in it. */
export const rowOf = ({ also = [], ...row }: Drawn): ReferenceRow => {
  const [first = [], ...others] = row.cells;
  return { ...row, name: first.join(' '), tags: [...others.flat(), row.group ?? '', ...also] };
};

import { isKnownLabel } from './named-fields.ts';
import type { Cut, Piece } from './piece.ts';
import { type Place, placeOf } from './place.ts';

/** Rows of cells as a spreadsheet copies them: tabs between, quotes about a cell with line breaks in it. */
const rowsOf = (text: string): string[][] => {
  const rows: string[][] = [[]];
  for (const [, quoted, plainCell, end] of text.matchAll(/(?:"((?:[^"]|"")*)"(?=\t|\n|$)|([^\t\n]*))(\t|\n|$)/gu)) {
    rows.at(-1)?.push((quoted?.replaceAll('""', '"') ?? plainCell ?? '').trim());
    if (end === '\n') rows.push([]);
    if (end === '') break;
  }
  return rows.filter((row) => row.some((cell) => cell !== ''));
};

const cellsIn = (row: readonly string[]): string[] => row.filter((cell) => cell !== '');
const isHeader = (row: readonly string[]): boolean => {
  const known = cellsIn(row).filter((cell) => isKnownLabel(cell)).length;
  return known >= 2 && known * 2 >= cellsIn(row).length && !hasPairs(row);
};
/** 姓名 | 陈示例 | 手机 | 138…: labels take turns with values. */
const hasPairs = (row: readonly string[]): boolean =>
  row.some((cell, at) => at % 2 === 1 && cell !== '' && !isKnownLabel(cell) && isKnownLabel(row[at - 1] ?? '')) &&
  row.every((cell, at) => at % 2 === 1 || cell === '' || isKnownLabel(cell));

const isHeading = (row: readonly string[]): boolean => cellsIn(row).every((cell) => placeOf(cell) !== undefined);

/** Merged cells: the heading of a column stands over it or to the left. */
const spread = (row: readonly string[] | undefined, columns: number): (Place | undefined)[] => {
  let place: Place | undefined;
  return Array.from({ length: columns }, (_, at) => {
    if (row?.[at]) place = placeOf(row[at]) ?? 'unsure';
    return row ? place : undefined;
  });
};

/** Columns under a header. One row is a client; a second would be another, and is left over. */
const fromHeader = (header: readonly string[], places: (Place | undefined)[], rows: readonly string[][]): Piece[] =>
  rows.flatMap((row, at) => {
    const text = cellsIn(row).join('\t');
    if (at > 0) return [{ label: '', value: text, text }];
    return row.flatMap((value, column): Piece[] => {
      const label = header[column] ?? '';
      if (value === '') return [];
      return [{ ...(label && { label }), value, text: label ? `${label}\t${value}` : value, place: places[column] }];
    });
  });

/** A row of its own: label and value in turn, with a heading before them in a merged cell. */
const fromRow = (row: readonly string[], outer: Place | undefined): Piece[] => {
  const pieces: Piece[] = [];
  for (let at = 0; at < row.length; at += 1) {
    const cell = row[at] ?? '';
    const next = row[at + 1] ?? '';
    if (cell === '') continue;
    if (
      next !== '' &&
      (isKnownLabel(cell) || at === 0) &&
      (!isKnownLabel(next) || row.slice(at + 2).every((rest) => rest === ''))
    ) {
      pieces.push({ label: cell, value: next, text: `${cell}\t${next}`, place: outer });
      at += 1;
    } else pieces.push({ value: cell, text: cell, place: outer });
  }
  return pieces;
};

/** Cells copied from a spreadsheet: a header with a row below it, or labels beside their values. */
export function cutTable(text: string): Cut {
  const rows = rowsOf(text);
  const [first = [], second = []] = rows;
  const headed = isHeading(first) && cellsIn(first).length > 0 && isHeader(second);
  const header = headed ? second : first;
  const under = rows[headed ? 2 : 1] ?? [];
  if (isHeader(header) && under.length > 0 && !under.some(isKnownLabel)) {
    const places = spread(headed ? first : undefined, header.length);
    const below = rows.slice(headed ? 2 : 1);
    return {
      pieces: fromHeader(header, places, below),
      headings: rows.slice(0, headed ? 2 : 1).map((row) => cellsIn(row).join('\t')),
    };
  }
  const cut: Cut = { pieces: [], headings: [] };
  let place: Place | undefined;
  for (const row of rows) {
    const [head = ''] = row;
    const named = placeOf(head);
    const alone = cellsIn(row).length === 1;
    // 主体负责人 | 姓名 | 陈示例: the heading stands in the first, merged column.
    const inFirst = named !== undefined && !alone && isKnownLabel(row[1] ?? '');
    if (named && (alone || inFirst)) {
      place = named;
      cut.headings.push(head);
    } else if (alone && !isKnownLabel(head)) place = 'unsure';
    if (named && alone) continue;
    cut.pieces.push(...fromRow(inFirst ? row.slice(1) : row, place));
  }
  return cut;
}

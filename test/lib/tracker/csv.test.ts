import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csv } from '../../../lib/tracker/csv.ts';

/** Reads a file as RFC 4180 has it, sign by sign. */
const parse = (file: string): string[][] => {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 1;
  while (at < file.length) {
    let text = '';
    at += 1;
    while (file[at] !== '"' || file[at + 1] === '"') {
      text += file[at];
      at += file[at] === '"' ? 2 : 1;
    }
    row.push(text);
    at += 1;
    if (file[at] === ',') at += 1;
    else {
      rows.push(row);
      row = [];
      at += 2;
    }
  }
  return rows;
};

describe('csv', () => {
  it('is what RFC 4180 says, with a mark for Excel', () => {
    expect(
      csv([
        ['标签', 'a"b'],
        ['x,y', '1\n2'],
      ]),
    ).toBe('\ufeff"标签","a""b"\r\n"x,y","1\n2"\r\n');
    expect(csv([])).toBe('\ufeff');
  });

  it.each(['=1+1', '+86', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1', '＝1', '\u00a0=1', '\n@x'])(
    '%j is no formula',
    (text) => {
      expect(parse(csv([[text]]))).toEqual([[`'${text}`]]);
    },
  );

  it.each(['示例', '2026-11-21 09:30', 'a=b', '3', ''])('%j stays as it is', (text) => {
    expect(parse(csv([[text]]))).toEqual([[text]]);
  });

  it('reads back as it was written, but for the apostrophe', () => {
    const rows = fc.array(fc.array(fc.oneof(fc.string(), fc.constantFrom('"', ',', '\r\n', '=x')), { minLength: 1 }));
    fc.assert(
      fc.property(rows, (all) => {
        const read = parse(csv(all));
        expect(read.map((row) => row.length)).toEqual(all.map((row) => row.length));
        all.flat().forEach((text, at) => {
          expect([text, `'${text}`]).toContain(read.flat()[at]);
          expect(read.flat()[at]).not.toMatch(/^[=+\-@\t\r]/u);
        });
      }),
    );
  });
});

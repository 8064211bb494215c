import { describe, expect, it } from 'vitest';
import type { Kind } from '../../../lib/fields/field.ts';
import { kinds } from '../../../lib/fields/kinds.ts';

const cases: readonly [Kind, readonly string[], readonly string[]][] = [
  [
    'mobile',
    ['13800138001', '19900199000'],
    ['', '1380013800', '138001380011', '12800138000', '138 0013 8001', '+8613800138001'],
  ],
  ['email', ['chen.shili@sample-pilot.example'], ['', 'chen', 'chen@', 'a b@sample.example']],
  ['date', ['20260228', '20240229'], ['', '2026-02-28', '20260230', '20250229', '20261301', '长期', '00000000']],
  ['dateOrLongTerm', ['20380610', '长期'], ['', '长', '20380632']],
  ['certificateNumber', ['91440300MA5DEM004J', '44030419921116000X', '军2026示例'], ['', '123', '4403 0419']],
  ['region', ['440305'], ['', '44030', '南山区']],
  ['choice', ['4', '1024'], ['', '企业', '-1', '12345']],
  ['choices', ['161'], ['', '工具']],
  ['flag', ['0', '1'], ['', 'true', '2']],
  ['text', ['示例（深圳）有限公司'], ['', '   ', '字'.repeat(501)]],
  ['longText', ['备注'], ['', '字'.repeat(2001)]],
  ['image', ['a1'], ['']],
  ['images', ['a1'], ['']],
  ['video', ['a1'], ['']],
  ['code', [], ['123456', '']],
  ['action', [], ['1', '']],
];

describe('raw texts of each kind', () => {
  it('is known for every kind', () => {
    expect(cases.map(([kind]) => kind).toSorted()).toEqual(Object.keys(kinds).toSorted());
  });

  it.each(cases)('%s', (kind, right, wrong) => {
    for (const text of right) expect(kinds[kind].safeParse(text).success, text).toBe(true);
    for (const text of wrong) expect(kinds[kind].safeParse(text).success, text).toBe(false);
  });
});

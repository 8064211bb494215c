import { expect, it } from 'vitest';
import { dateShown } from '../../../../lib/controls/kits/day.ts';
import { longTerm } from '../../../../lib/fields/value.ts';

const cases: [string, string][] = [
  ['2026-05-01', '2026-05-01'],
  ['2026/5/1', '2026-05-01'],
  ['2026.05.01', '2026-05-01'],
  ['2026年5月1日', '2026-05-01'],
  ['2026 年 12 月 31 日', '2026-12-31'],
  ['20260501', '2026-05-01'],
  [' 长期 ', longTerm],
  ['长期有效', longTerm],
  ['2026-13-01', '2026-13-01'],
  ['2026-05-32', '2026-05-32'],
  ['2026-05', '2026-05'],
  ['未知', '未知'],
  ['', ''],
];

it.each(cases)('「%s」 is shown as %s', (text, expected) => {
  expect(dateShown(text)).toBe(expected);
});

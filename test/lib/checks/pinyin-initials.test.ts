import { describe, expect, it } from 'vitest';
import { pinyinInitials } from '../../../lib/checks/pinyin-initials.ts';

describe('pinyinInitials', () => {
  it.each([
    ['示例领航（深圳）科技有限公司', ['sllhszkjyxgs']],
    ['重庆示例', ['cqsl', 'zqsl']],
    ['示例A1助手', ['sla1zs']],
    ['单示例', ['dsl', 'ssl', 'csl']],
    ['Go 点餐', ['godc']],
    ['', []],
    ['（）', []],
  ])('%s', (text, initials) => {
    expect(pinyinInitials(text)).toEqual(expect.arrayContaining(initials));
    if (initials.length === 0) expect(pinyinInitials(text)).toEqual([]);
  });

  it('gives no flood of readings', () => {
    for (const text of ['单曾解乐', '长长长长', '重重重重重重重重重重'])
      expect(pinyinInitials(text).length).toBeLessThan(30);
  });
});

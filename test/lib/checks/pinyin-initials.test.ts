import { describe, expect, it } from 'vitest';
import { pinyinInitials } from '../../../lib/checks/pinyin-initials.ts';

describe('pinyinInitials', () => {
  it.each([
    ['示例领航（深圳）', ['s', 'l', 'l', 'h', 's', 'z']],
    ['示例A1', ['s', 'l', 'a', '1']],
    ['Ｇo 点', ['g', 'o', 'd']],
    ['', []],
    ['（）', []],
  ])('%s', (text, initials) => {
    expect(pinyinInitials(text)).toEqual(initials);
  });

  it.each([
    ['曾', 'c', 'z'],
    ['重', 'c', 'z'],
    ['单', 'd', 's'],
    ['长', 'c', 'z'],
  ])('%s is read with %s and with %s', (sign, ...letters) => {
    expect([...(pinyinInitials(sign)[0] ?? '')]).toEqual(expect.arrayContaining(letters));
  });
});

import { expect, it } from 'vitest';
import { offered } from '../../../lib/controls/offered.ts';

const text = (option: string) => option;

const cases: [string, string[], string[], string | undefined][] = [
  ['the option of that text', ['临时居民身份证', '居民身份证'], ['居民身份证'], '居民身份证'],
  ['whatever its spaces and brackets', [' 港澳通行证（个人）'], ['港澳通行证(个人)'], ' 港澳通行证（个人）'],
  ['not one that holds it', ['临时居民身份证'], ['居民身份证'], undefined],
  ['not one it holds', ['身份证'], ['居民身份证'], undefined],
  ['the first wording that is offered', ['乙', '丙'], ['甲', '丙', '乙'], '丙'],
  ['none of two that differ by spaces alone', ['其他 ', '其他'], ['其他'], undefined],
  ['of two alike the exact one', ['（其他）', '(其他)'], ['(其他)'], '(其他)'],
  ['none of two equal ones', ['其他', '其他'], ['其他'], undefined],
];

it.each(cases)('offers %s', (_, options, wordings, expected) => {
  expect(offered(options, wordings, text)).toBe(expected);
});

import { describe, expect, it } from 'vitest';
import { choicesOf, shows } from '../../../lib/controls/shows.ts';
import type { Answer, Value } from '../../../lib/fields/value.ts';

const cases: [string, Answer, Value, boolean][] = [
  ['the wording itself', { value: ['护照'] }, ['护照'], true],
  ['spaces and full-width forms aside', { value: ['通行证(个人)'] }, [' 通行证（个人） '], true],
  ['another wording', { value: ['广东'], also: [['广东省']] }, ['广东省'], true],
  ['a part of it', { value: ['居民身份证'] }, ['临时居民身份证'], false],
  ['nothing', { value: ['护照'] }, [], false],
  ['nothing where nothing is to stand', { value: [] }, [], true],
  ['something where nothing is to stand', { value: [] }, ['护照'], false],
  ['several in another order', { value: ['医疗', '教育'] }, ['教育', '医疗'], true],
  ['each of several in a wording of its own', { value: ['甲', '乙'], also: [['甲一', '乙一']] }, ['甲一', '乙'], true],
  ['one of two', { value: ['医疗', '教育'] }, ['教育'], false],
  ['one of two twice', { value: ['医疗', '教育'] }, ['教育', '教育'], false],
  ['one more', { value: ['教育'] }, ['教育', '医疗'], false],
];

describe('shows', () => {
  it.each(cases)('%s', (_, answer, shown, expected) => {
    expect(shows(answer, shown)).toBe(expected);
  });
});

describe('choicesOf', () => {
  it('gives for each thing its wordings in order, once each', () => {
    const answer: Answer = { value: ['甲', '乙'], also: [['甲一', '乙'], ['甲和乙']] };
    expect(choicesOf(answer)).toEqual([['甲', '甲一'], ['乙']]);
  });
});

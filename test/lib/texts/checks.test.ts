import { describe, expect, it } from 'vitest';
import { checkTexts, type RuleId } from '../../../lib/texts/checks.ts';

const ids = Object.keys(checkTexts('zh-CN')) as RuleId[];
const places = (text: string) => [...text.matchAll(/\{\w+\}/gu)].map(([place]) => place).toSorted();

describe('texts of the rules', () => {
  it.each(ids)('%s: both languages, the same places, short enough to stand beside a field', (id) => {
    const [zh, en] = [checkTexts('zh-CN')[id], checkTexts('en')[id]];
    expect(places(zh.message + zh.fix)).toEqual(places(en.message + en.fix));
    for (const text of [zh.message, zh.fix]) {
      expect(text).toMatch(/\p{Script=Han}.*。$/u);
      expect([...text].length).toBeLessThanOrEqual(60);
    }
    for (const text of [en.message, en.fix]) {
      expect(text).toMatch(/^[A-Z“].*\.$/u);
      expect(text.length).toBeLessThanOrEqual(180);
    }
  });

  it('an unknown language reads Chinese', () => {
    expect(checkTexts('fr' as never)).toBe(checkTexts('zh-CN'));
  });
});

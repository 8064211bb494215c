import { describe, expect, it } from 'vitest';
import { type RejectionId, rejectionTexts } from '../../../lib/texts/rejections.ts';
import { type WhyNot, whyNotTexts } from '../../../lib/texts/why-not.ts';

const ids = Object.keys(rejectionTexts('zh-CN')) as RejectionId[];
const reasons = Object.keys(whyNotTexts('zh-CN')) as WhyNot[];

const isChinese = (text: string) => {
  expect(text).toMatch(/\p{Script=Han}.*。$/u);
  expect([...text].length).toBeLessThanOrEqual(60);
};
const isEnglish = (text: string) => {
  expect(text).toMatch(/^[A-Z].*\.$/u);
  // In 【】 stands what a Chinese page calls its own button: that is what a person must look for there.
  expect(text.replace(/【[^】]{1,8}】/gu, '')).not.toMatch(/\p{Script=Han}|[，。：；「」]/u);
  expect(text.length).toBeLessThanOrEqual(180);
};

describe('texts of known rejections', () => {
  it.each(ids)('%s: cause and fix in both languages, short enough to stand beside a field', (id) => {
    const [zh, en] = [rejectionTexts('zh-CN')[id], rejectionTexts('en')[id]];
    for (const text of [zh.cause, zh.fix]) isChinese(text);
    for (const text of [en.cause, en.fix]) isEnglish(text);
  });

  it('say the same things in both languages, each its own', () => {
    for (const lang of ['zh-CN', 'en'] as const) {
      const all = ids.map((id) => Object.values(rejectionTexts(lang)[id]).join(' '));
      expect(Object.keys(rejectionTexts(lang))).toEqual(ids);
      expect(all.filter((text, at) => all.indexOf(text) < at)).toEqual([]);
    }
  });

  it.each(reasons)('why something cannot be known, %s: in both languages', (key) => {
    isChinese(whyNotTexts('zh-CN')[key]);
    isEnglish(whyNotTexts('en')[key]);
  });

  it('an unknown language reads Chinese', () => {
    expect(rejectionTexts('fr' as never)).toBe(rejectionTexts('zh-CN'));
    expect(whyNotTexts('fr' as never)).toBe(whyNotTexts('zh-CN'));
  });
});

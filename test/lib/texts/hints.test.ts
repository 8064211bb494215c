import { describe, expect, it } from 'vitest';
import { type HintKey, hint } from '../../../lib/texts/hint.ts';
import { hintsEn } from '../../../lib/texts/hints.en.ts';
import { hintsZhCN } from '../../../lib/texts/hints.zh-CN.ts';

const keys = Object.keys(hintsZhCN) as HintKey[];

describe('hints', () => {
  it('say the same things in both languages', () => {
    expect(Object.keys(hintsEn)).toEqual(keys);
  });

  it.each(keys)('%s is short, in its language, and sourced', (key) => {
    expect([...hint(key, 'zh-CN').text].length).toBeLessThanOrEqual(60);
    expect(hint(key, 'zh-CN').text).toMatch(/。$/);
    expect([...hint(key, 'en').text].length).toBeLessThanOrEqual(160);
    expect(hint(key, 'en').text).toMatch(/^[\dA-Z\u4e00-\u9fff].*\.$/);
    expect(hint(key, 'en').source).toBe(hint(key, 'zh-CN').source);
    expect(hint(key, 'en').source).toMatch(/^https:\/\//);
    expect(hint(key, 'en').seen).toMatch(/^20\d\d-\d\d$/);
  });

  it('are all different', () => {
    expect(new Set(Object.values(hintsZhCN)).size).toBe(keys.length);
    expect(new Set(Object.values(hintsEn)).size).toBe(keys.length);
  });
});

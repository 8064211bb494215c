import { describe, expect, it } from 'vitest';
import { urgeText, verificationPage } from '../../../lib/tracker/urge-text.ts';

const deadline = Date.UTC(2026, 10, 22, 1, 30);

describe('urgeText', () => {
  it.each(['zh-CN', 'en'] as const)('%s: until when in China, what to do, where, and no label unasked', (lang) => {
    const text = urgeText({ deadline }, lang);
    expect(text).toContain('09:30');
    expect(text).toContain(lang === 'en' ? 'China time' : '11月22日周日');
    expect(text).toContain(verificationPage);
    expect(text).toContain('12381');
    expect(text).not.toContain('undefined');
  });

  it('names the label where the person wants it', () => {
    expect(urgeText({ deadline, label: '示例甲' }, 'zh-CN')).toContain('小程序备案（示例甲）');
    expect(urgeText({ deadline, label: '' }, 'zh-CN')).not.toContain('（）');
  });

  it('leads to the ministry, and nowhere else', () => {
    expect(urgeText({ deadline }, 'zh-CN').match(/https?:\/\/[^\s]+/gu)).toEqual([
      'https://beian.miit.gov.cn/#/Integrated/index',
    ]);
  });
});

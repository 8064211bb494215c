import { describe, expect, it } from 'vitest';
import { wechat } from '../../../lib/portals/wechat.ts';
import { asks } from '../../../lib/recognise/compatible.ts';
import type { Page } from '../../../lib/recognise/page.ts';
import { askedWords, maskPrompt } from '../../../lib/reports/look-alike.ts';
import { makeReport } from '../../../lib/reports/make-report.ts';
import { maskPath } from '../../../lib/reports/mask-path.ts';
import { reportShape } from '../../../lib/reports/report-shape.ts';

const page: Page = {
  root: {
    is: 'box',
    tag: 'form',
    children: [
      { is: 'text', text: '张示例，您好', tag: 'p', depth: 2, heading: false, current: false },
      { is: 'text', text: '姓名', tag: 'label', depth: 2, heading: false, current: false },
      {
        is: 'control',
        index: 0,
        kit: 'weui',
        kind: 'text',
        inputType: 'text',
        prompt: '请输入张示例的姓名',
        names: [],
        own: '',
        maxLength: 20,
      },
    ],
  },
};
const url = 'https://mp.weixin.qq.com/wxamp/filing/zhang-shili/?token=1234567890#/edit/110105199003078888?name=张示例';
const report = () =>
  makeReport({ page, offered: [], portal: wechat, url }, { madeOn: '2026-11-22', extension: '0.1.0' });

describe('a page report', () => {
  it('is read back as it was written', () => {
    expect(reportShape.parse(JSON.parse(JSON.stringify(report())))).toEqual(report());
  });

  it('says how much is masked, when and where it was made, and nothing of anybody', () => {
    expect(report()).toMatchObject({ madeOn: '2026-11-22', portal: 'wechat', kept: 1, masked: 2 });
    expect(JSON.stringify(report())).not.toMatch(/张示例|zhang|1234567890|110105/u);
  });

  it('is refused where somebody else’s keys or kinds stand in it', () => {
    expect(reportShape.safeParse({ ...report(), version: 2 }).success).toBe(false);
    expect(reportShape.safeParse({ ...report(), page: { root: { is: 'box', tag: 'div' } } }).success).toBe(false);
  });
});

it('a path keeps the parts that are the same for everybody', () => {
  expect(maskPath(url)).toBe('/wxamp/filing/xxxxx-xxxxx/#/xxxx/000000000000000000');
  expect(maskPath('https://beian.miit.gov.cn/#/Integrated/index')).toBe('/#/Integrated/index');
});

it('every word a placeholder may ask by has its stand-in', () => {
  expect(asks.filter(({ says }) => !askedWords.some((word) => says.test(word)))).toEqual([]);
  expect(maskPrompt('请输入张示例的手机或邮箱')).toBe('〇〇〇〇〇〇〇〇〇〇〇〇邮箱手机');
});

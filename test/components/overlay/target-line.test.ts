import { expect, it } from 'vitest';
import type { Picked } from '../../../components/choice.ts';
import { targetLine } from '../../../components/overlay/target-line.ts';
import { texts } from '../../../lib/texts/index.ts';

const one = { id: 'p', name: '示例科技', applets: [{ id: 'a', name: '示例商城' }], samePerson: true };
const t = texts('zh-CN');

it.each([
  ['nothing known', {}, { site: 'wechat' }, '小程序 （页面未写明） ← 档案 （未选择）'],
  [
    'the page names it, nothing picked',
    {},
    { site: 'wechat', appletShown: '示例商城' },
    '小程序 示例商城 ← 档案 （未选择）',
  ],
  [
    'both, of one name',
    { profile: one },
    { site: 'wechat', appletShown: '示例商城' },
    '小程序 示例商城 ← 档案 示例科技',
  ],
  [
    'the page names none: the profile’s own is told',
    { profile: one },
    { site: 'wechat' },
    '小程序 （页面未写明） ← 档案 示例科技（其中的 示例商城）',
  ],
  [
    'another one picked on purpose: both names',
    { profile: one, appletId: 'a' },
    { site: 'wechat', appletShown: '示例外卖' },
    '小程序 示例外卖 ← 档案 示例科技（其中的 示例商城）',
  ],
  [
    'the one used last, by name alone',
    { profile: { id: 'p', name: '示例科技' } },
    { site: 'wechat', appletShown: '示例商城' },
    '小程序 示例商城 ← 档案 示例科技',
  ],
  ['the MIIT page names none: the profile’s', { profile: one }, { site: 'miit' }, '小程序 示例商城 ← 档案 示例科技'],
  [
    'filled from the popup',
    {},
    { site: 'miit', source: { profile: '示例科技', applet: '示例商城' } },
    '小程序 示例商城 ← 档案 示例科技',
  ],
] as Array<[string, Picked, Parameters<typeof targetLine>[1], string]>)('%s', (_, picked, page, line) => {
  expect(targetLine(picked, page, t).text).toBe(line);
});

it.each([
  ['another mini program than the page names', '示例外卖', true],
  ['the same', '示例商城', false],
  ['the same in other forms of the signs', '示例 商城', false],
  ['a page that names none', undefined, false],
])('warns of %s: %s', (_, appletShown, differs) => {
  expect(targetLine({ profile: one }, { site: 'wechat', appletShown }, t).differs).toBe(differs);
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { miit } from '../../../lib/portals/miit.ts';
import { wechat } from '../../../lib/portals/wechat.ts';
import { decide } from '../../../lib/recognise/decide.ts';
import type { Page, SeenControl, SeenText } from '../../../lib/recognise/page.ts';
import { readingOf } from '../../../lib/recognise/reading.ts';
import { outcomeOf } from '../../../lib/reports/outcome-of.ts';
import { redact } from '../../../lib/reports/redact.ts';
import { seenControl, seenText } from '../recognise/seen.ts';
import { anyPage } from './any-page.ts';
import { isMasked, isOurs, piecesAmong } from './ours.ts';
import { strange } from './strange.ts';
import { stringsIn } from './strings-in.ts';

const markup =
  /^(?:text|box|control|textarea|select|multiselect|cascader|radio|checkbox|checkboxes|date|file|native|weui|span|div|h3|li|th|table|tr|td|tel|age|other|x-\d+|look-\d+)$/u;

const text = seenText;
const control = (more: Partial<SeenControl> = {}) => seenControl(0, more);
const pageOf = (...children: (SeenText | SeenControl)[]): Page => ({ root: { is: 'box', tag: 'div', children } });
const left = (...children: (SeenText | SeenControl)[]) => redact(pageOf(...children), [], wechat).page.root.children;
const textLeft = (words: string) => (left(text(words), control())[0] as SeenText).text;
const controlLeft = (more: Partial<SeenControl>) => left(control(more))[0] as SeenControl;
const optionsLeft = (...texts: string[]) =>
  redact(pageOf(control()), [{ control: 0, texts }], wechat).offered[0]?.texts;

describe('a redacted page', () => {
  it('holds nothing but our own words and masks, whatever the page says', () => {
    fc.assert(
      fc.property(anyPage, fc.constantFrom(wechat, miit), (page, portal) => {
        const { page: rest } = redact(page, [], portal);
        const pieces = piecesAmong(readingOf(rest).line.flatMap(({ item }) => (item.is === 'text' ? item.text : [])));
        const foreign = stringsIn(rest).filter(
          (one) => one !== '' && !markup.test(one) && !isOurs(one) && !isMasked(one) && !pieces.has(one),
        );
        expect(foreign).toEqual([]);
      }),
    );
  });

  it('is recognised as the page was', () => {
    fc.assert(
      fc.property(anyPage, fc.constantFrom(wechat, miit), (page, portal) => {
        const { page: rest } = redact(page, [], portal);
        expect(outcomeOf(decide(rest, portal))).toEqual(outcomeOf(decide(page, portal)));
      }),
    );
  });

  it('is redacted once and for all', () => {
    fc.assert(
      fc.property(anyPage, (page) => {
        const once = redact(page, [], wechat).page;
        expect(outcomeOf(decide(redact(once, [], wechat).page, wechat))).toEqual(outcomeOf(decide(once, wechat)));
      }),
    );
  });

  it.each(strange)('keeps no part of %s, wherever that stands', (name) => {
    const places = [
      text(name),
      text(`姓名：${name}`),
      text(`${name}信息`, { tag: 'h3', heading: true }),
      text('主体负责人', { tag: name, look: name }),
      control({ prompt: name, names: [name, `姓名 ${name}`], own: name, inputType: name }),
      control({ prompt: `请输入${name}的手机号码`, own: `长期，${name}`, kind: 'checkbox' }),
    ];
    const { page, offered } = redact(pageOf(...places), [{ control: 4, texts: ['企业', name, '个人'] }], wechat);
    const strings = stringsIn([page, offered]).filter((one) => one !== '' && !markup.test(one));
    expect(strings.filter((one) => !isOurs(one) && !isMasked(one))).toEqual([]);
  });
});

describe('a text of the page', () => {
  it.each([
    ['* 姓名：', '*姓名:'],
    ['1、备注（选填）13/200', '0、备注00/000'],
    ['第二步 主体负责人信息填写(2/6)', '第二步主体负责人信息填写(0/0)'],
    ['基本信息', '基本信息'],
    ['至', '至'],
  ])('stays where it is ours: %s', (printed, stays) => {
    expect(textLeft(printed)).toBe(stays);
  });

  it.each([
    ['张示例', '〇〇〇'],
    ['姓名：张示例', '〇〇：〇〇〇'],
    ['买买提·示例江', '〇〇〇·〇〇〇'],
    ['Zhang Shili', 'Xxxxx Xxxxx'],
    ['１１０１０５', '000000'],
    ['གཙང', '□□□'],
    ['𠮷', '□□'],
    ['广东省', '〇〇〇'],
    ['企业', '〇〇'],
    ['我的小程序信息', '〇〇〇〇〇〇〇信息'],
    ['示例广告部', '〇〇〇〇〇信息'],
    ['请联系李样例', '〇〇〇〇〇〇。'],
    // キログラム three times over: long, however short it looks.
    ['㌕㌕㌕', '□□□□□□□□□□□□□'],
  ])('is masked where it is not: %s → %s', (printed, masked) => {
    expect(textLeft(printed)).toBe(masked);
  });

  it('stays in pieces where they make up a label', () => {
    const texts = left(text('手机'), text('号码'), control()).slice(0, 2);
    expect(texts.map((one) => (one as SeenText).text)).toEqual(['手机', '号码']);
    expect(textLeft('号码')).toBe('〇〇');
  });
});

describe('a control', () => {
  it.each([
    ['请输入手机号码', '请输入手机号码'],
    ['请选择', '请选择'],
    ['张示例', '〇〇〇'],
    ['请填写常用邮箱地址', '〇〇〇〇〇〇〇〇〇邮箱'],
  ])('keeps of its placeholder what is ours: %s → %s', (prompt, stays) => {
    expect(controlLeft({ prompt }).prompt).toBe(stays);
  });

  it('keeps of a limit no more than a limit', () => {
    expect(controlLeft({ maxLength: 13_800_138_001 }).maxLength).toBe(9999);
    expect(controlLeft({ maxLength: 6 }).maxLength).toBe(6);
  });

  it('keeps names of codes where several are offered, for one may be what was chosen', () => {
    expect(optionsLeft('请选择', '企业', '个人', '示例有限公司')).toEqual(['请选择', '企业', '个人', '〇〇〇〇〇〇']);
    expect(optionsLeft('请选择', '企业')).toEqual(['请选择', '〇〇']);
  });

  it('keeps provinces, but no city: which are offered tells what was chosen', () => {
    expect(optionsLeft('广东省', '湖南省')).toEqual(['广东省', '湖南省']);
    expect(optionsLeft('深圳市', '广州市')).toEqual(['〇〇〇', '〇〇〇']);
  });
});

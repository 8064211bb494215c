import { afterEach, describe, expect, it } from 'vitest';
import { answerOn } from '../../../lib/recognise/answer-on.ts';

// As the page's own code prints them (read 2026-05).
const answers: [code: string, text: string][] = [
  ['3', '您的短信核验已全部完成,该请求将提交管局审核。'],
  ['31', '您的短信核验完成,请等待其他核验人进行短信核验。'],
  ['20', '您的短信核验已完成，无需重复提交。'],
  ['2', '您的短信核验失败,请输入正确的信息。'],
  ['0', '您的短信核验失败,请您重新验证。'],
  ['21', '您的短信核验失败,请联系接入商查询核验结果。'],
  ['4', '该条验证库里找不到记录或已完成验证。'],
  ['100', '您暂无待短信核验的备案申请，无需重发短信。'],
  ['101', '您的短信验证码已重发成功，请查看手机并尽快完成短信核验。'],
  ['102', '重发次数已到上限，若不能及时完成短信核验，您的备案申请将会被退回。'],
];
const salutation = '尊敬的ICP用户：';

/** The page of the two forms, with something beside them. */
const page = (beside: string, inCard = ''): string =>
  `<div class="home"><div><h4>通知公告</h4><ul><li>关于短信核验的通知</li></ul></div>
    <div><h5>短信核验</h5><form><input placeholder="请输短信验证码"><input placeholder="请输入手机号">${inCard}</form></div>${beside}</div>`;
const tips = (text: string, style = 'display:block'): string =>
  `<div class="tips" style="${style}"><div class="close_icon">×</div><i class="tips_sus"></i>${salutation}<span>${text}</span></div>`;
const read = (html: string) => {
  document.body.innerHTML = html;
  return answerOn(document);
};

afterEach(() => {
  document.body.innerHTML = '';
});

describe.each(answers)('answer %s', (code, text) => {
  it('is read from the layer, whatever its classes and elements', () => {
    expect(read(page(tips(text)))).toBe(code);
    expect(read(page(`<section><b>${salutation}</b><p>${text}</p></section>`))).toBe(code);
    expect(read(page(`<div>${salutation}${text}</div>`))).toBe(code);
    expect(read(page('', tips(text)))).toBe(code);
    expect(
      read(`${page('')}<div><h3>提示</h3><div><p>${salutation}</p><p>${text}</p></div><button>确定</button></div>`),
    ).toBe(code);
  });

  it('is the same in other widths, with other spaces, without its stop', () => {
    const wide = text.replaceAll(',', '，');
    const narrow = text.replaceAll('，', ',').replace('。', '');
    expect(read(page(tips(wide)))).toBe(code);
    expect(read(page(tips(` ${narrow}\n `).replace('：', ' : ').replace('ICP', 'ＩＣＰ')))).toBe(code);
  });

  it('is none while it cannot be seen', () => {
    for (const style of ['display:none', 'visibility:hidden', 'opacity:0', 'position:absolute;left:-9999px'])
      expect(read(page(tips(text, style))), style).toBeUndefined();
    expect(read(page(`<div style="width:0;height:0;overflow:hidden">${tips(text)}</div>`))).toBeUndefined();
    expect(read(page(`<template>${tips(text)}</template>`))).toBeUndefined();
  });

  it('is none in a notice, a list, a table or an article beside the form', () => {
    const line = salutation + text;
    expect(read(page(`<ul><li>${line}</li><li>系统升级公告</li></ul>`))).toBeUndefined();
    expect(read(page(`<div><h4>通知公告</h4><div>${line}</div></div>`))).toBeUndefined();
    expect(read(page(`<table><tr><td>已完成</td><td>${line}</td></tr></table>`))).toBeUndefined();
    expect(read(page(`<article><p>页面会显示：</p><p>${line}</p></article>`))).toBeUndefined();
    expect(read(page(`<p>${line}此时请等待。</p>`))).toBeUndefined();
    expect(read(page(`<p>若页面显示「${line}」，请重新提交。</p>`))).toBeUndefined();
  });

  it('is none without the salutation, or with other words after it', () => {
    expect(read(page(`<div>${text}</div>`))).toBeUndefined();
    expect(read(page(`<div>尊敬的用户：${text}</div>`))).toBeUndefined();
    expect(read(page(tips(`${text}请注意。`)))).toBeUndefined();
    expect(read(page(tips(text.slice(0, -3))))).toBeUndefined();
  });
});

it('two at once are no answer to go by', () => {
  const [[, one] = ['', ''], [, other] = ['', '']] = answers;
  expect(read(page(tips(one) + tips(other)))).toBe('several');
  expect(read(page(tips(one) + tips(one)))).toBe('several');
  expect(read(page(tips(one) + tips(other, 'display:none')))).toBe('3');
});

it('a layer that waits for its text, or has a text nobody knows, says nothing', () => {
  expect(read(page(tips('')))).toBeUndefined();
  expect(read(page(tips('系统繁忙，请稍后再试。')))).toBeUndefined();
});

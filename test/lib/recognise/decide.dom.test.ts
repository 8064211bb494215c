import { describe, expect, it } from 'vitest';
import { miit } from '../../../lib/portals/miit.ts';
import { leftBecause, scanned, taken } from './on-page.ts';

const input = (is: string, rest = '') => `<input data-is="${is}" ${rest}>`;
const row = (label: string, is: string, rest = '') => `<div><label>${label}</label><div>${input(is, rest)}</div></div>`;
const person = (heading: string, mark: string) =>
  `<section><h3>${heading}</h3>${row('姓名', `${mark}-name`)}${row('* 手机号码：', `${mark}-mobile`)}${row('证件号码', `${mark}-number`)}</section>`;

const subject = 'icp_subject.principal_info';
const applet = 'icp_applets.principal_info';

describe('where a label stands', () => {
  const cases: Record<string, { html: string; is: Record<string, string> }> = {
    'label and control side by side in a row': {
      html: `<h3>主体负责人信息</h3>${row('负责人姓名', 'a')}${row('电子邮箱', 'b')}`,
      is: { a: `${subject}.name`, b: `${subject}.email` },
    },
    'a paragraph as label': {
      html: `<h3>主体负责人信息</h3><div><p>姓名</p><span>${input('a')}</span></div><div><p>邮箱</p><span>${input('b')}</span></div>`,
      is: { a: `${subject}.name`, b: `${subject}.email` },
    },
    'a label in pieces': {
      html: `<h3>主体负责人信息</h3><div><span>*</span><b>手机</b><b>号码</b>${input('a')}</div>${row('姓名', 'b')}`,
      is: { a: `${subject}.mobile`, b: `${subject}.name` },
    },
    'all rows flat in one box, with help between': {
      html: `<h3>主体负责人信息</h3><div><span>姓名</span>${input('a')}<span>请填写真实姓名</span><span>手机号码</span>${input('b')}<span>邮箱</span>${input('c')}</div>`,
      is: { a: `${subject}.name`, b: `${subject}.mobile`, c: `${subject}.email` },
    },
    'help between label and control': {
      html: `<h3>主体负责人信息</h3><div><div>手机号码</div><div><p>请填写本人在用的号码</p>${input('a')}</div></div>${row('姓名', 'b')}`,
      is: { a: `${subject}.mobile`, b: `${subject}.name` },
    },
    'a plain table': {
      html: `<h3>主体负责人信息</h3><table><tr><th>姓名</th><td>${input('a')}</td></tr><tr><th>手机号码</th><td>${input('b')}</td></tr></table>`,
      is: { a: `${subject}.name`, b: `${subject}.mobile` },
    },
    'column headings of a table': {
      html: `<h3>主体负责人信息</h3><table><thead><tr><th>姓名</th><th>手机号码</th></tr></thead><tbody><tr><td>${input('a')}</td><td>${input('b')}</td></tr></tbody></table>`,
      is: { a: `${subject}.name`, b: `${subject}.mobile` },
    },
    'placeholders alone': {
      html: `<h3>主体负责人信息</h3><div>${input('a', 'placeholder="请输入负责人姓名"')}</div><div>${input('b', 'placeholder="请输入手机号码"')}</div>`,
      is: { a: `${subject}.name`, b: `${subject}.mobile` },
    },
    'an error below the row before, and a placeholder alone': {
      html: `<h3>主体负责人信息</h3><div><div>${input('a', 'placeholder="请输入负责人姓名"')}</div><p>姓名填写有误</p></div><div><div>${input('b', 'placeholder="请输入手机号码"')}</div></div>`,
      is: { a: `${subject}.name`, b: `${subject}.mobile` },
    },
    'aria-label alone': {
      html: `<h3>主体负责人信息</h3><div>${input('a', 'aria-label="姓名"')}</div><div>${input('b', 'aria-label="手机号码"')}</div>`,
      is: { a: `${subject}.name`, b: `${subject}.mobile` },
    },
    'a label tied by for': {
      html: `<h3>主体负责人信息</h3><div><label for="x">姓名</label></div><div>${input('a', 'id="x"')}</div>${row('邮箱', 'b')}`,
      is: { a: `${subject}.name`, b: `${subject}.email` },
    },
    'phone and code in one row': {
      html: `<h3>主体负责人信息</h3>${row('姓名', 'a')}<div><label>手机号码</label>${input('b')}<button>获取验证码</button>${input('c', 'placeholder="请输入验证码"')}</div>`,
      is: { a: `${subject}.name`, b: `${subject}.mobile`, c: 'ui.icp_subject.principal_sms_code' },
    },
    'start, end and 长期 in one row': {
      html: `<h3>主体负责人信息</h3>${row('姓名', 'a')}<div><label>证件有效期</label>${input('b', 'type=date')}<i>至</i>${input('c', 'type=date')}<label data-is="d"><input type="checkbox">长期</label></div>`,
      is: {
        a: `${subject}.name`,
        b: `${subject}.certificate_validity_date_start`,
        c: `${subject}.certificate_validity_date_end`,
        d: `${subject}.certificate_validity_date_end longTerm`,
      },
    },
    'start and end in rows of their own': {
      html: `<h3>主体负责人信息</h3>${row('证件有效期起始日期', 'a', 'type=date')}${row('证件有效期终止日期', 'b', 'type=date')}`,
      is: { a: `${subject}.certificate_validity_date_start`, b: `${subject}.certificate_validity_date_end` },
    },
    'a row whose label is known under its own person only': {
      html: `<section><h3>主办单位信息</h3>${row('证件住所', 'a')}${row('企业名称', 'c')}<div><h4>法定代表人</h4>${row('姓名', 'b')}</div></section>`,
      is: {
        a: 'icp_subject.organize_info.certificate_address',
        b: 'icp_subject.legal_person_info.name',
        c: 'icp_subject.base_info.name',
      },
    },
    'two persons on one page': {
      html: person('主体负责人信息', 's') + person('小程序负责人信息', 'a'),
      is: {
        's-name': `${subject}.name`,
        's-mobile': `${subject}.mobile`,
        's-number': `${subject}.certificate_number`,
        'a-name': `${applet}.name`,
        'a-mobile': `${applet}.mobile`,
        'a-number': `${applet}.certificate_number`,
      },
    },
    'headings flat among rows': {
      html: `<div><h3>主体负责人信息</h3>${row('姓名', 'a')}${row('邮箱', 'b')}<h3>小程序负责人信息</h3>${row('姓名', 'c')}${row('邮箱', 'd')}</div>`,
      is: { a: `${subject}.name`, b: `${subject}.email`, c: `${applet}.name`, d: `${applet}.email` },
    },
    'the present one of a list of steps': {
      html: `<ul><li>主办单位信息</li><li class="current">主体负责人信息</li><li>小程序信息</li><li>小程序负责人信息</li></ul><div>${row('姓名', 'a')}${row('手机号码', 'b')}</div>`,
      is: { a: `${subject}.name`, b: `${subject}.mobile` },
    },
    'the present step by its looks alone': {
      html: `<ul><li>主办单位信息</li><li>主体负责人信息</li><li>小程序信息</li><li style="color:green">小程序负责人信息</li></ul><div>${row('姓名', 'a')}${row('手机号码', 'b')}</div>`,
      is: { a: `${applet}.name`, b: `${applet}.mobile` },
    },
    'help below the row before, placeholders alone': {
      html: `<h3>主体负责人信息</h3><div><div>${input('a', 'placeholder="请输入负责人姓名"')}<p>应与证件上的写法为同一人</p></div><div>${input('b', 'placeholder="请输入手机号码"')}</div></div>`,
      is: { a: `${subject}.name`, b: `${subject}.mobile` },
    },
    'a label after its control, tied to it, in one flat box': {
      html: `<h3>主体负责人信息</h3><div>${input('a', 'id="x1"')}<label for="x1">姓名</label>${input('b', 'id="x2"')}<label for="x2">邮箱</label></div>`,
      is: { a: `${subject}.name`, b: `${subject}.email` },
    },
    'labels in one column, tied to controls in another': {
      html: `<h3>主体负责人信息</h3><div><div><label for="x1">姓名</label><label for="x2">邮箱</label></div><div><div>${input('a', 'id="x1"')}</div><div>${input('b', 'id="x2"')}</div></div></div>`,
      is: { a: `${subject}.name`, b: `${subject}.email` },
    },
    'a label in pieces that look like advice': {
      html: `<h3>主体负责人信息</h3><div><div><span>上传</span><b>证件</b></div><div>${input('f', 'type=file')}${input('g', 'type=file')}</div></div>${row('姓名', 'a')}${row('邮箱', 'b')}`,
      is: {
        f: `${subject}.certificate_photo_front`,
        g: `${subject}.certificate_photo_back`,
        a: `${subject}.name`,
        b: `${subject}.email`,
      },
    },
    'a neutral title between': {
      html: `<h3>主体负责人信息</h3>${row('姓名', 'a')}<p>填写信息</p>${row('邮箱', 'b')}`,
      is: { a: `${subject}.name`, b: `${subject}.email` },
    },
    'name and number of another person in one row of theirs': {
      html: `<h3>主办单位信息</h3>${row('详细地址', 'a')}<div><label>法定代表人</label>${input('b', 'placeholder="请输入姓名"')}${input('c', 'placeholder="请输入证件号码"')}</div>`,
      is: {
        a: 'icp_subject.base_info.address',
        b: 'icp_subject.legal_person_info.name',
        c: 'icp_subject.legal_person_info.certificate_number',
      },
    },
    'neighbours that are certain': {
      html: `<div>${row('主体负责人姓名', 'a')}${row('证件号码', 'b')}${row('主体负责人手机号码', 'c')}</div>`.replace(
        '<div>',
        '<div><p>应急手机号码</p>',
      ),
      is: { a: `${subject}.name`, b: `${subject}.certificate_number`, c: `${subject}.mobile` },
    },
  };
  it.each(Object.entries(cases))('%s', (_, { html, is }) => {
    // A second telling row, so that short examples are forms at all.
    const page = `${html}<section><h3>小程序信息</h3>${row('小程序备注', 'z1')}</section><section><h3>主办单位信息</h3>${row('主体信息备注', 'z2')}</section>`;
    const { z1, z2, ...found } = taken(page);
    expect(found).toEqual(is);
    expect([z1, z2]).toEqual(['icp_applets.base_info.comment', 'icp_subject.base_info.comment']);
  });
});

describe('what is left alone, and why', () => {
  const form = (inner: string) =>
    `<h3>主体负责人信息</h3>${row('负责人姓名', 'name')}${row('应急手机号码', 'emergency')}${inner}`;
  const cases: Record<string, { html: string; mark: string; because: string | undefined }> = {
    'an unknown label with a tempting placeholder': {
      html: form(row('紧急联系人', 'x', 'placeholder="请输入姓名"')),
      mark: 'x',
      because: 'unknownLabel',
    },
    'a known label under an unknown name': {
      html: form(`<div><div>推荐人</div><div><span>邮箱</span>${input('x')}</div></div>`),
      mark: 'x',
      because: 'foreignBlock',
    },
    'a block under a foreign heading': {
      html: `${form('')}<div><h3>发票信息</h3>${row('电子邮箱', 'x')}</div>`,
      mark: 'x',
      because: 'foreignBlock',
    },
    'a block under a title of no known kind': {
      html: `${form('')}<div><div>安全负责人</div><div>${row('电子邮箱', 'x')}</div></div>`,
      mark: 'x',
      because: 'foreignBlock',
    },
    'an area code before a phone': {
      html: form(`<div><label>手机号码</label>${input('x', 'maxlength="4"')}${input('y')}</div>`),
      mark: 'x',
      because: 'misfit',
    },
    'two rows with one label': { html: form(row('邮箱', 'x') + row('邮箱', 'y')), mark: 'x', because: 'competing' },
    'a phone label on a date': { html: form(row('手机号码', 'x', 'type=date')), mark: 'x', because: 'misfit' },
    'a name whose placeholder asks for mail': {
      html: form(row('证件号码', 'x', 'placeholder="请输入邮箱"')),
      mark: 'x',
      because: 'misfit',
    },
    'two inputs under one name': {
      html: form(`<div><label>邮箱</label>${input('x')}${input('y')}</div>`),
      mark: 'x',
      because: 'misfit',
    },
    'an input in the row of a stranger': {
      html: form(
        `<div><label>推荐人</label>${input('y', 'placeholder="请输入姓名"')}${input('x', 'placeholder="请输入手机号码"')}</div>`,
      ),
      mark: 'x',
      because: 'unknownLabel',
    },
    'a row under a title nobody knows': {
      html: form(`<div><div>寄送</div><div>${row('邮箱', 'x')}${row('手机号码', 'y')}</div></div>`),
      mark: 'x',
      because: 'foreignBlock',
    },
    'a title nobody knows among flat rows': {
      html: form(
        `<div><strong>售后</strong><label>邮箱</label>${input('x')}<label>手机号码</label>${input('y')}</div>`,
      ),
      mark: 'x',
      because: 'foreignBlock',
    },
    'the end of a strange label in pieces': {
      html: form(
        `<div><label>手机号码</label>${input('y')}<div><span>开票接收</span><b>邮箱</b></div>${input('x')}</div>`,
      ),
      mark: 'x',
      because: 'foreignBlock',
    },
    'labels one above the other, with the controls elsewhere': {
      html: form(
        `<div><div><p>邮箱</p><p>手机号码</p></div><div>${input('x')}${input('y', 'placeholder="请输入手机号码"')}</div></div>`,
      ),
      mark: 'x',
      because: 'unknownLabel',
    },
    'the second control of a row clipped away': {
      html: form(
        `<div style="height:0;overflow:hidden"><label>证件有效期</label><div>${input('y', 'type=date')}${input('x', 'type=date')}</div></div>`,
      ),
      mark: 'x',
      because: undefined,
    },
    'a hidden control': { html: form(row('邮箱', 'x', 'style="display:none"')), mark: 'x', because: undefined },
    'a control off the screen': {
      html: form(row('邮箱', 'x', 'style="position:absolute;left:-9999px"')),
      mark: 'x',
      because: undefined,
    },
    'a control of no size': {
      html: form(row('邮箱', 'x', 'style="width:1px;height:1px;padding:0;border:0"')),
      mark: 'x',
      because: undefined,
    },
    'a transparent control': {
      html: form(`<div style="opacity:0">${row('邮箱', 'x')}</div>`),
      mark: 'x',
      because: undefined,
    },
    'a control clipped away': {
      html: form(`<div style="height:0;overflow:hidden">${row('邮箱', 'x')}</div>`),
      mark: 'x',
      because: undefined,
    },
    'a template': { html: form(`<template>${row('邮箱', 'x')}</template>`), mark: 'x', because: undefined },
    'a password': { html: form(row('邮箱', 'x', 'type=password')), mark: 'x', because: undefined },
  };
  it.each(Object.entries(cases))('%s', (_, { html, mark, because }) => {
    expect(taken(html)).not.toHaveProperty(mark);
    expect(leftBecause(html, mark)).toBe(because);
  });

  it('leaves alone what stands among rows of two people', () => {
    const html = `<div>${row('小程序负责人姓名', 'a')}${row('主体负责人姓名', 'b')}${row('手机号码', 'c')}${row('主体负责人邮箱', 'd')}</div>`;
    expect(taken(html)).toEqual({ a: `${applet}.name`, b: `${subject}.name`, d: `${subject}.email` });
    expect(leftBecause(html, 'c')).toBe('severalMeanings');
  });

  it('leaves the same label of nobody in particular undecided', () => {
    const html = `<div>${row('主体负责人姓名', 'a')}${row('小程序负责人姓名', 'b')}${row('手机号码', 'c')}</div>`;
    expect(taken(html)).toEqual({ a: `${subject}.name`, b: `${applet}.name` });
    expect(leftBecause(html, 'c')).toBe('severalMeanings');
  });
});

describe('pages that are no form', () => {
  it.each([
    [
      'an article with the same words',
      '<h3>主体负责人信息</h3><p>证件住所、主办者性质</p><div><label>搜索</label><input></div>',
    ],
    ['an invoice', `<h3>发票信息</h3>${row('企业名称', 'a')}${row('统一社会信用代码', 'b')}${row('手机号码', 'c')}`],
    ['settings', `<h3>基本设置</h3>${row('小程序名称', 'a')}${row('AppID', 'b')}`],
  ])('%s', (_, html) => {
    expect(scanned(html)).toMatchObject({ isForm: false, found: [] });
  });
});

describe('the ministry page', () => {
  const card = (shown: boolean, inner: string) =>
    `<div style="display:${shown ? 'block' : 'none'}"><form>${inner}</form></div>`;
  const age = (is: string, placeholder: string) =>
    `<div class="el-input">${input(is, `type="age" placeholder="${placeholder}"`)}</div>`;
  const verify = age('code', '请输短信验证码') + age('mobile', '请输入手机号') + age('tail', '请输入证件号码后6位');
  const resend = age('mobile', '请输入手机号码') + age('tail', '请输入证件号码后6位');

  it('fills the card in view', () => {
    expect(
      taken(`<h5 class="Selection">短信核验</h5><h5>短信重发</h5>${card(true, verify)}${card(false, resend)}`, miit),
    ).toEqual({
      code: 'miit.sms_code',
      mobile: 'miit.mobile',
      tail: 'miit.certificate_tail',
    });
    expect(
      taken(`<h5>短信核验</h5><h5 class="Selection">短信重发</h5>${card(false, verify)}${card(true, resend)}`, miit),
    ).toEqual({
      mobile: 'miit.resend.mobile',
      tail: 'miit.resend.certificate_tail',
    });
  });

  it('tells the tabs apart by their fields where classes are renamed', () => {
    expect(
      taken(
        `<h5 class="q1">短信核验</h5><h5 class="q2">短信重发</h5>${card(true, verify)}${card(false, resend)}`,
        miit,
      ),
    ).toMatchObject({ tail: 'miit.certificate_tail' });
  });
});

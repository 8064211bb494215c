import { afterEach, describe, expect, it } from 'vitest';
import { entryOn } from '../../../lib/recognise/entry-on.ts';
import { contents } from '../../portal/decoys/contents.ts';

const home = '/wxamp/index/index';
const read = (html: string, path = home) => {
  document.body.innerHTML = html;
  const seen = entryOn(document, path);
  return seen && [seen.kind, ...seen.blockers];
};
const row = (title: string, state: string, rest = ''): string =>
  `<li><span>${title}</span><span>${state}</span>${rest}</li>`;
const card = (...rows: string[]): string => `<section><h3>小程序开发与发布流程</h3><ul>${rows.join('')}</ul></section>`;
const lines = (...rows: string[]): string =>
  `<section><h3>小程序开发与发布流程</h3>${rows.map((text) => `<p>${text}</p>`).join('')}</section>`;
const before = [row('小程序信息', '已完成'), row('小程序类目', '已设置'), row('微信认证', '未认证')];
const link = (text: string): string => `<a href="#">${text}</a>`;
const button = (text: string): string => `<div><button><span>${text}</span></button></div>`;

afterEach(() => {
  document.body.innerHTML = '';
});

describe.each([
  ['file', '去备案', '未备案'],
  ['complete', '去完善', '平台审核驳回'],
  ['complete', '去完善', '管局审核驳回'],
  ['change', '变更', '已备案'],
] as const)('%s: 【%s】 at %s', (kind, word, state) => {
  it('stands in the row or card that is named 小程序备案', () => {
    const shapes = {
      'row of the home card': card(...before, row('小程序备案', state, link(word)), row('小程序发布', '未发布')),
      'label, state and buttons': `<div><p><span>小程序备案</span> <strong>${state}</strong></p><div>${button(word)}${button('注销')}</div></div>`,
      'under a heading, with a remark': `<div><h3>小程序备案</h3><div><p>当前状态：<b>${state}</b></p><p>根据要求，小程序须完成备案。</p>${button(word)}</div></div>`,
      'one flat row': `<div><span>小程序备案</span><em>${state}</em><a role="button">${word}</a></div>`,
      'a row of a table': `<table><tr><td>微信认证</td><td>已认证</td></tr><tr><td>小程序备案</td><td>${state}</td><td>${link(word)}</td></tr></table>`,
    };
    for (const [name, html] of Object.entries(shapes)) expect(read(html), name).toEqual([kind]);
  });

  it('is none in prose, articles, headers, lists to choose from and other rows', () => {
    const where = `<h2>小程序备案</h2>`;
    const none = {
      'within a sentence': `<div>${where}<p>${state}时，点击${link(word)}即可进入。</p></div>`,
      'at the end of half a sentence': `<div>${where}<p>${state}时，点击${link(word)}</p></div>`,
      'in an article': `<article>${where}<p>${state}</p>${button(word)}</article>`,
      'after a page of prose': `<div>${where}${'<p>提交以后由审核人员核对各项信息与所上传证件是否一致，请留意来电。</p>'.repeat(5)}<p>${state}</p>${button(word)}</div>`,
      'not to be pressed': card(...before, row('小程序备案', state === '未备案' ? '已撤回' : state, `<i>${word}</i>`)),
      'a header': `<table><tr><th>小程序备案</th><th>${state}</th><th>${link(word)}</th></tr></table>`,
      'a tab': `<div>${where}<p>${state}</p><div role="tablist"><a role="tab">${word}</a></div></div>`,
      'the menu': `<nav>${link('小程序备案')}${link(word)}</nav>`,
      'nowhere named': `<div><p>${state}</p>${button(word)}</div>`,
      'another heading’s': `<div><h3>小程序备案</h3><p>${state}</p><h3>微信认证</h3>${button(word)}</div>`,
      'another word': card(...before, row('小程序备案', state === '未备案' ? '备案中' : state, link(`${word}吗`))),
    };
    for (const [name, html] of Object.entries(none)) expect(read(html), name).toBeUndefined();
    expect(read(card(row('小程序备案', state, link(word))), '/wxamp/help/article')).toBeUndefined();
    expect(read(card(row('小程序备案', state, link(word))), '/wxamp/news/article')).toBeUndefined();
  });

  it('is none while hidden', () => {
    for (const hidden of ['display:none', 'visibility:hidden', 'opacity:0'])
      expect(
        read(`<div style="${hidden}">${card(row('小程序备案', state, link(word)))}</div>`),
        hidden,
      ).toBeUndefined();
  });

  it('is none in lists of several mini programs', () => {
    const entry = (name: string) => `<li><b>${name}</b><span>小程序备案</span><span>${state}</span>${link(word)}</li>`;
    const list = (...rows: string[]) => `<div><h2>我的小程序</h2><ul>${rows.join('')}</ul></div>`;
    expect(read(list(entry('示例甲'), entry('示例乙')))).toBeUndefined();
    expect(read(list(entry('示例甲')))).toBeUndefined();
    expect(read(list(row('小程序备案', state, link(word)), row('小程序备案', state, link(word))))).toBeUndefined();
  });
});

describe('【去备案】', () => {
  it('stands in lines of text, and in the banner, alone or with the card', () => {
    const text = lines('微信认证 未认证', '小程序备案 未备案', '小程序发布 未发布', link('去备案'));
    const banner = `<p><span>小程序需补充备案信息</span> ${link('去备案')}</p>`;
    expect(read(text)).toEqual(['file']);
    expect(read(banner)).toEqual(['file']);
    expect(read(banner + text)).toEqual(['file']);
    expect(read(`<p>关于小程序需补充备案信息的通知</p>${button('去备案')}`)).toBeUndefined();
  });

  it('stands after a sentence of 设置', () => {
    expect(read(`<div><h3>小程序备案</h3><p>未备案。根据要求，小程序须完成备案。${link('去备案')}</p></div>`)).toEqual([
      'file',
    ]);
  });

  it('beside another way in is none: two compete', () => {
    expect(
      read(`${card(row('小程序备案', '未备案', link('去备案')))}<p>小程序备案</p>${button('去完善')}`),
    ).toBeUndefined();
  });
});

it('【去完善】 stands after the reasons of a rejection, however long they are', () => {
  const long = '请保持主体负责人电话畅通并接听核实来电；必要时更换号码后重新提交，并在备注里写明。';
  const table = `<h4>备案信息需要修改</h4><table><tr><th>字段</th><th>驳回原因</th><th>修改建议</th></tr>${`<tr><td>手机号码</td><td>电话无法接通。</td><td>${long}</td></tr>`.repeat(5)}</table>`;
  const panel = (rest: string): string =>
    `<div><p><span>小程序备案</span> <strong>平台审核驳回</strong></p>${rest}<div>${button('去完善')}</div></div>`;
  expect(read(panel(table))).toEqual(['complete']);
  expect(read(panel(`${table}<h4>微信认证</h4>`))).toBeUndefined();
  expect(read(panel('<h4>备案信息需要修改</h4>'))).toBeUndefined();
});

it('变更 of anything else is none', () => {
  expect(read(`<div><h3>小程序备案</h3><p>未备案</p>${button('变更')}</div>`)).toBeUndefined();
  expect(read(`<div><h3>管理员信息</h3><p>示例甲</p>${button('变更')}</div>`)).toBeUndefined();
  expect(read(`<div><p>小程序备案 已备案</p><p>微信认证 已认证</p><p>${link('变更')}</p></div>`)).toBeUndefined();
});

const missing = {
  basic_info_missing: ['小程序信息', '未填写'],
  category_missing: ['小程序类目', '未设置'],
  not_verified: ['微信认证', '未认证'],
} as const;
const done = { 小程序信息: '已完成', 小程序类目: '已设置', 微信认证: '已认证' } as const;

// The eight states of the official interface: 1024 to 1031.
describe.each([
  ['1025', ['basic_info_missing']],
  ['1026', ['category_missing']],
  ['1027', ['basic_info_missing', 'category_missing']],
  ['1028', ['not_verified']],
  ['1029', ['basic_info_missing', 'not_verified']],
  ['1030', ['category_missing', 'not_verified']],
  ['1031', ['basic_info_missing', 'category_missing', 'not_verified']],
] as const)('a closed entry in state %s', (_, blockers) => {
  const states: Record<string, string> = { ...done };
  for (const each of blockers) states[missing[each][0]] = missing[each][1];
  const titles = Object.keys(states);
  const expected = ['blocked', ...blockers];

  it('says what is missing, in rows and in lines', () => {
    const inRows = card(...titles.map((title) => row(title, states[title] ?? '')), row('小程序备案', '未备案'));
    expect(read(inRows)).toEqual(expected);
    expect(read(lines(...titles.map((title) => `${title} ${states[title]}`), '小程序备案 未备案'))).toEqual(expected);
  });

  it('says so by the names of the official states', () => {
    const names = {
      basic_info_missing: '小程序基本信息未填',
      category_missing: '小程序类目未填',
      not_verified: '小程序未认证',
    };
    const said = blockers.map((one) => `<p>${names[one]}</p>`).join('');
    expect(read(`<div><h3>小程序备案</h3><p>未备案</p>${said}</div>`)).toEqual(expected);
    expect(read(`<section><h3>小程序开发与发布流程</h3><div><p>小程序备案 未备案</p>${said}</div></section>`)).toEqual(
      expected,
    );
  });

  it('is open where 【去备案】 stands all the same', () => {
    const rows = titles.map((title) => row(title, states[title] ?? ''));
    expect(read(card(...rows, row('小程序备案', '未备案', link('去备案'))))).toEqual(['file']);
  });
});

describe('an entry closed without a word', () => {
  it('is said of this mini program', () => {
    expect(read(card(...before.slice(0, 2), row('微信认证', '已认证'), row('小程序备案', '未备案')))).toEqual([
      'closed',
    ]);
    expect(read(`<div><h3>小程序备案</h3><p>当前状态：<b>小程序未备案</b></p></div>`)).toEqual(['closed']);
    expect(read('<main><p>小程序备案：未备案</p></main>')).toEqual(['closed']);
  });

  it('is none where 【去备案】 stands anywhere, in lists, and where nothing names it', () => {
    expect(read(`${card(row('小程序备案', '未备案'))}<nav>${link('去备案')}</nav>`)).toBeUndefined();
    expect(read('<ul><li><b>示例甲</b><span>小程序备案 未备案</span></li></ul>')).toBeUndefined();
    expect(read('<ul><li><b>示例甲</b><span>小程序备案</span><span>未备案</span></li></ul>')).toBeUndefined();
    expect(read(`<ul>${row('小程序备案', '未备案')}${row('小程序备案', '未备案')}</ul>`)).toBeUndefined();
    expect(read('<p>未备案</p>')).toBeUndefined();
    expect(read('<article><h2>小程序备案</h2><p>未备案</p></article>')).toBeUndefined();
    expect(read('<div><h2>小程序备案</h2><select><option>未备案</option></select></div>')).toBeUndefined();
    expect(read('<div><h3>小游戏备案</h3><p>未备案</p></div>')).toBeUndefined();
  });
});

it('a refusal is told of to the letter alone', () => {
  expect(read('<div role="alert">今日备案额度已用完</div>')).toEqual(['quota']);
  expect(read('<div role="alert">当前主体已超出小程序备案数量上限。</div>')).toBeUndefined();
  expect(read('<div role="alert">当前主体已超出小程序备案数量上限</div>')).toEqual(['limit']);
  expect(read('<article><p>今日备案额度已用完</p></article>')).toBeUndefined();
  expect(read('<div hidden>今日备案额度已用完</div>')).toBeUndefined();
  expect(read('<p>提示「今日备案额度已用完」怎么办？</p>')).toBeUndefined();
});

describe('the way back', () => {
  const bar = (...texts: string[]): string => `<div class="bar">${texts.map(button).join('')}</div>`;

  it.each(['上一页', '上一步'])('begins at the preview, with 【%s】', (back) => {
    for (const title of ['材料预览', '备案信息预览', '承诺与提交', '第五步 预览并提交'])
      expect(read(`<h3>${title}</h3><dl></dl>${bar(back, '提交')}`), title).toEqual(['wayBack']);
  });

  it('goes on where 【取消】 stands in a step', () => {
    expect(read(`<h3>小程序信息填写</h3>${bar('取消', '下一页')}`)).toEqual(['wayBack']);
    expect(read(`<h3>上传其他信息材料</h3>${bar('上一页', '取消', '下一页')}`)).toEqual(['wayBack']);
  });

  it('is none elsewhere', () => {
    const none = {
      'a step without 取消': `<h3>小程序信息填写</h3>${bar('上一步', '下一步')}`,
      'no heading': `<ul><li>材料预览</li></ul>${bar('上一页')}`,
      'a list of steps beside another heading': `<ul><li>承诺与提交</li></ul><h3>小程序信息填写</h3>${bar('上一步')}`,
      'leaves of a table': `<h3>材料预览</h3><table><tr><td>${button('上一页')}</td></tr></table>`,
      'a dialog’s 取消': `<h3>小程序信息填写</h3>${bar('上一步')}<div role="dialog">${bar('取消', '确定')}</div>`,
      'an article': `<article><h3>材料预览</h3>${bar('上一页')}</article>`,
      hidden: `<div hidden><h3>材料预览</h3>${bar('上一页')}</div>`,
      'words of another page': `<h3>修改密码</h3>${bar('上一页', '取消')}`,
    };
    for (const [name, html] of Object.entries(none)) expect(read(html), name).toBeUndefined();
    expect(read(`<h3>材料预览</h3>${bar('上一页')}`, '/wxamp/help/article')).toBeUndefined();
  });
});

it('decoys show none, but for 设置 with its 【去备案】', () => {
  for (const [path, { sections }] of Object.entries(contents)) {
    const html = sections.map(({ heading, prose }) => `<h3>${heading ?? ''}</h3>${prose ?? ''}`).join('');
    expect(read(`<main>${html}</main>`, path), path).toEqual(
      path === '/wxamp/basicprofile/index' ? ['file'] : undefined,
    );
  }
});

it('reads a frame of the same origin and an open shadow root', () => {
  const html = card(row('小程序备案', '未备案', link('去备案')));
  document.body.innerHTML = '<div></div>';
  document.body
    .querySelector('div')
    ?.attachShadow({ mode: 'open' })
    .append(document.createRange().createContextualFragment(html));
  expect(entryOn(document, home)?.kind).toBe('file');
  document.body.innerHTML = '<iframe></iframe>';
  const inner = document.querySelector('iframe')?.contentDocument;
  inner?.body.append(document.createRange().createContextualFragment(html));
  expect(entryOn(document, home)?.kind).toBe('file');
});

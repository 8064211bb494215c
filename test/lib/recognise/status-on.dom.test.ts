import { afterEach, describe, expect, it } from 'vitest';
import { statusOn } from '../../../lib/recognise/status-on.ts';
import { contents } from '../../portal/decoys/contents.ts';

const statuses: [code: string, text: string][] = [
  ['2', '平台审核中'],
  ['3', '平台审核驳回'],
  ['4', '管局审核中'],
  ['5', '管局审核驳回'],
  ['6', '已备案'],
];
const home = '/wxamp/index/index';
const read = (html: string, path = home) => {
  document.body.innerHTML = html;
  return statusOn(document, path);
};
const row = (title: string, state: string, rest = ''): string =>
  `<li><span>${title}</span><span>${state}</span>${rest}</li>`;
const card = (...rows: string[]): string => `<section><h3>小程序开发与发布流程</h3><ul>${rows.join('')}</ul></section>`;
const before = [row('小程序信息', '已完成'), row('小程序类目', '已设置'), row('微信认证', '未认证')];

afterEach(() => {
  document.body.innerHTML = '';
});

describe.each(statuses)('status %s', (code, text) => {
  it('stands in the row or card that is named 小程序备案', () => {
    const shapes = {
      'row of the home card': card(...before, row('小程序备案', text, '<a href="#">查看</a>')),
      'lines of text': `<div><h3>小程序开发与发布流程</h3><p>微信认证 未认证</p><p>小程序备案 ${text}</p><p>小程序发布 未发布</p></div>`,
      'one flat card': `<div><span>微信认证</span><em>已认证</em><span>小程序备案</span><em>${text}</em></div>`,
      'numbered steps': `<div><div><i>4</i><div><p>小程序备案</p><p>${text}</p></div><a>查看详情</a></div></div>`,
      'a line of its own': `<main><p>小程序备案：${text}</p></main>`,
      'label and strong': `<div><p><span>小程序备案</span> <strong>${text}</strong></p><button>撤回</button></div>`,
      'title row of a table': `<table><tr><th>微信认证</th><td>已认证</td></tr><tr><th>小程序备案</th><td>${text}</td></tr></table>`,
      'form row': `<div><label>小程序备案</label><div class="controls">${text}<a href="#">去查看</a></div></div>`,
      'definition list': `<dl><div><dt>小程序备案</dt><dd>${text}</dd></div></dl>`,
      'heading, then the status': `<div><h2>小程序备案</h2><div><p>${text}</p><p>请保持手机畅通。</p></div></div>`,
      'heading, then 状态': `<div><h4>小程序备案</h4><p>根据要求，小程序须完成备案。</p><div>当前状态：<b>${text}</b></div></div>`,
      'details under a heading': `<div><h3>小程序备案</h3><div><p>小程序名称 示例商城</p><p>提交时间 2026-11-20 09:30</p><p><span>备案状态</span><span>${text}</span></p></div></div>`,
    };
    for (const [name, html] of Object.entries(shapes)) expect(read(html), name).toBe(code);
  });

  it('is another module’s under another name', () => {
    expect(read(card(...before.slice(0, 2), row('微信认证', text)))).toBeUndefined();
    expect(read(`<div><h3>微信认证</h3><div>当前状态：<b>${text}</b></div></div>`)).toBeUndefined();
    expect(read(`<p>微信认证 ${text}</p><p>小程序备案 去备案</p>`)).toBeUndefined();
    expect(read(`<div><h3>版本</h3><p><span>1.0.0</span><span>${text}</span></p></div>`)).toBeUndefined();
    expect(
      read(`<div><span>小程序备案</span><em>去备案</em><span>微信认证</span><em>${text}</em></div>`),
    ).toBeUndefined();
    expect(read(`<div><h2>小程序备案</h2><div><h3>微信认证</h3><p>${text}</p></div></div>`)).toBeUndefined();
    expect(read(`<div><h2>小游戏备案</h2><p>${text}</p></div>`)).toBeUndefined();
  });

  it('beside another module’s status is still its own', () => {
    const other = code === '2' ? '审核中' : '平台审核中';
    expect(read(card(row('微信认证', other), row('小程序备案', text)))).toBe(code);
    expect(read(`<div><p>微信认证 ${other}</p><p>小程序备案 ${text}</p></div>`)).toBe(code);
  });

  it('is none where nothing names it', () => {
    expect(read(`<div><p>${text}</p></div>`)).toBeUndefined();
    expect(read(`<div><p>状态：${text}</p></div>`)).toBeUndefined();
    expect(read(`<nav><a>设置</a><a>小程序备案</a></nav><main><p>${text}</p></main>`)).toBeUndefined();
  });

  it('is none in prose, articles and lists of explanations', () => {
    const long = '提交以后由审核人员核对各项信息与所上传证件是否一致，请留意站内信与手机来电。';
    expect(read(`<div><h2>小程序备案</h2><p>页面显示<b>${text}</b>时，请等待。</p></div>`)).toBeUndefined();
    expect(read(`<div><h2>小程序备案</h2><p><b>${text}</b>：表示申请已经提交。</p></div>`)).toBeUndefined();
    expect(read(`<article><h2>小程序备案</h2><p>${text}</p></article>`)).toBeUndefined();
    expect(read(`<div><h1>小程序备案</h1><h3>${text}</h3><p>${long}</p></div>`)).toBeUndefined();
    expect(read(`<div><h1>小程序备案</h1><p>${text}</p><p>${long}</p><p>${long}</p></div>`)).toBeUndefined();
    expect(
      read(`<div><h2>小程序备案</h2><table><tr><td>${text}</td><td>等待审核</td><td>-</td></tr></table></div>`),
    ).toBe(undefined);
    expect(read(`<div><h2>小程序备案</h2><ul><li>${text}<span>：申请已提交</span></li></ul></div>`)).toBeUndefined();
    expect(read(`<div><p>小程序备案</p><p>${text}</p></div>`, '/wxamp/help/article')).toBeUndefined();
    expect(read(`<ul><li><a>小程序备案 ${text}</a><em>2026-11-20</em></li><li><a>基础库更新</a></li></ul>`)).toBe(
      undefined,
    );
  });

  it('is none as a header, a tab, a filter or an option', () => {
    expect(read(`<table><tr><th>小程序备案</th><th>${text}</th></tr><tr><td>1</td><td>2</td></tr></table>`)).toBe(
      undefined,
    );
    expect(
      read(
        `<div><h2>小程序备案</h2><div role="tablist"><span role="tab">全部</span><span role="tab">${text}</span></div></div>`,
      ),
    ).toBeUndefined();
    expect(read(`<div><h2>小程序备案</h2><select><option>${text}</option></select></div>`)).toBeUndefined();
    expect(read(`<div><h2>小程序备案</h2><label><input type="checkbox">${text}</label></div>`)).toBeUndefined();
    expect(read(`<div><h2>小程序备案</h2><button>${text}</button></div>`)).toBeUndefined();
  });

  it('is none while hidden', () => {
    for (const hidden of ['display:none', 'visibility:hidden', 'opacity:0'])
      expect(read(`<div style="${hidden}">${card(row('小程序备案', text))}</div>`), hidden).toBeUndefined();
    expect(read(`<div><h3>小程序备案</h3><p hidden>${text}</p></div>`)).toBeUndefined();
    expect(read(`<div><h3 hidden>小程序备案</h3><p>${text}</p></div>`)).toBeUndefined();
  });

  it('is none in lists of several mini programs', () => {
    const other = code === '4' ? '已备案' : '管局审核中';
    const list = (...rows: string[]) => `<div><h2>我的小程序</h2><ul>${rows.join('')}</ul></div>`;
    const entry = (name: string, state: string) =>
      `<li><b>${name}</b><span>小程序备案</span><span>${state}</span></li>`;
    const bare = (state: string) => `<li><span>小程序备案</span><span>${state}</span></li>`;
    expect(read(list(entry('示例甲', text), entry('示例乙', other)))).toBeUndefined();
    expect(read(list(entry('示例甲', text), entry('示例乙', text)))).toBeUndefined();
    expect(read(list(entry('示例甲', text), entry('示例乙', '未备案')))).toBeUndefined();
    expect(read(list(entry('示例甲', text)))).toBeUndefined();
    expect(read(list(bare(text), bare(text)))).toBeUndefined();
    expect(read(list(bare(text), bare('未备案')))).toBeUndefined();
    expect(
      read(
        `<h2>小程序备案</h2><table><tr><th>小程序</th><th>状态</th></tr><tr><td>示例甲</td><td>${text}</td></tr></table>`,
      ),
    ).toBeUndefined();
  });

  it('is none where two compete', () => {
    const other = code === '6' ? '管局审核驳回' : '已备案';
    expect(read(`<div><p>小程序备案 ${text}</p></div><section><h3>小程序备案</h3><p>${other}</p></section>`)).toBe(
      undefined,
    );
    expect(read(card(row('小程序备案', `${text}</span><span>${other}`)))).toBeUndefined();
  });
});

it('the same status in two places of their own kind is one', () => {
  const html = `<p>小程序备案 管局审核中</p>${card(...before, row('小程序备案', '管局审核中'))}`;
  expect(read(html)).toBe('4');
});

it('no other text is a status', () => {
  for (const text of ['未备案', '审核中', '注销中', '核验完成', '去完善', '已认证', '管局审核', '管局审核中心'])
    expect(read(card(...before, row('小程序备案', text))), text).toBeUndefined();
});

it('a rejection with its reasons is one, however long they are', () => {
  const reasons = Array.from(
    { length: 5 },
    () =>
      '<tr><td>手机号码</td><td>电话无法接通，请核实。</td><td>请保持主体负责人电话畅通并接听核实来电；必要时更换。</td></tr>',
  ).join('');
  const table = `<table><thead><tr><th>字段</th><th>驳回原因</th><th>修改建议</th></tr></thead><tbody>${reasons}</tbody></table>`;
  expect(read(`<div><h2>小程序备案</h2><div><p>平台审核驳回</p>${table}</div></div>`)).toBe('3');
  expect(read(`<div><p><span>小程序备案</span> <strong>管局审核驳回</strong></p><h4>需要修改</h4>${table}</div>`)).toBe(
    '5',
  );
});

it('is read in a frame and in an open shadow root', () => {
  document.body.innerHTML = '<iframe></iframe><div id="host"></div>';
  const inner = (document.querySelector('iframe') as HTMLIFrameElement).contentDocument as Document;
  inner.body.innerHTML = card(...before, row('小程序备案', '平台审核中'));
  expect(statusOn(document, home)).toBe('2');
  document.querySelector('iframe')?.remove();
  const shadow = (document.querySelector('#host') as Element).attachShadow({ mode: 'open' });
  shadow.innerHTML = card(...before, row('小程序备案', '已备案'));
  expect(statusOn(document, home)).toBe('6');
});

it.each(Object.entries(contents))(
  'nothing on %s says it of the filing, whatever the address',
  (_, { title, sections }) => {
    const parts = sections.map(({ heading, prose }) => `<div><h3>${heading ?? ''}</h3>${prose ?? ''}</div>`);
    expect(read(`<h2>${title}</h2>${parts.join('')}`)).toBeUndefined();
  },
);

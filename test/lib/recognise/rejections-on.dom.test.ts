import { afterEach, expect, it } from 'vitest';
import { rejectionsOn } from '../../../lib/recognise/rejections-on.ts';

const read = (html: string) => {
  document.body.innerHTML = html;
  return rejectionsOn(document);
};
const phone = { field: '手机号码', reason: '电话无法接通', suggestion: '请保持电话畅通' };
const remark = { field: '小程序备注', reason: '名称与经营范围无关', suggestion: '写明名称含义：与主体的关系' };
const both = [phone, remark];
type Row = typeof phone;

afterEach(() => {
  document.body.innerHTML = '';
});

const cells = (tag: string, { field, reason, suggestion }: Row): string =>
  [field, reason, suggestion].map((text) => `<${tag}>${text}</${tag}>`).join('');
const heads = { field: '驳回字段', reason: '驳回原因', suggestion: '修改建议' };

const shapes: Record<string, (rows: readonly Row[]) => string> = {
  table: (rows) =>
    `<table><thead><tr>${cells('th', heads)}</tr></thead><tbody>${rows.map((row) => `<tr>${cells('td', row)}</tr>`).join('')}</tbody></table>`,
  'table without a head': (rows) =>
    `<table>${[heads, ...rows].map((row) => `<tr>${cells('td', row)}</tr>`).join('')}</table>`,
  'head and body in tables of their own': (rows) =>
    `<div><div><table><thead><tr>${cells('th', heads)}</tr></thead></table></div><div><table><tbody>${rows.map((row) => `<tr>${cells('td', row)}</tr>`).join('')}</tbody></table></div></div>`,
  'boxes in columns': (rows) =>
    `<div>${[heads, ...rows].map((row) => `<div>${cells('span', row)}</div>`).join('')}</div>`,
  'cells with boxes in them': (rows) =>
    `<table><tr><th><div class="cell">驳回字段</div></th><th><div class="cell">驳回原因</div></th><th><div class="cell">修改建议</div></th></tr>${rows.map(({ field, reason, suggestion }) => `<tr><td><div>${field}</div></td><td><div><p>${reason}</p></div></td><td><div>${suggestion}</div></td></tr>`).join('')}</table>`,
  'columns of other names': (rows) =>
    `<table><tr>${cells('th', { field: '不通过项', reason: '原因', suggestion: '建议' })}<th>操作</th></tr>${rows.map((row) => `<tr>${cells('td', row)}<td><a>去修改</a></td></tr>`).join('')}</table>`,
  'lines with labels': (rows) =>
    rows
      .map(
        ({ field, reason, suggestion }) =>
          `<div><p>字段：${field}</p><p>驳回原因：${reason}</p><p>修改建议：${suggestion}</p></div>`,
      )
      .join('<hr>'),
  'labels and values apart': (rows) =>
    rows
      .map(
        ({ field, reason, suggestion }) =>
          `<div><div><span>驳回字段</span><span>${field}</span></div><div><span>驳回原因</span><span>${reason}</span></div><div><span>修改建议</span><span>${suggestion}</span></div></div>`,
      )
      .join(''),
  'definition lists': (rows) =>
    rows
      .map(
        ({ field, reason, suggestion }) =>
          `<dl><dt>驳回字段</dt><dd>${field}</dd><dt>驳回原因</dt><dd>${reason}</dd><dt>修改建议</dt><dd>${suggestion}</dd><dt>审核时间</dt><dd>2026-11-20</dd></dl>`,
      )
      .join(''),
  'label and value in one line, the value in bold': (rows) =>
    rows
      .map(
        ({ field, reason, suggestion }) =>
          `<ul><li>驳回项：<b>${field}</b></li><li>驳回原因：<b>${reason}</b></li><li>修改建议：<b>${suggestion}</b></li></ul>`,
      )
      .join(''),
};

it.each(Object.entries(shapes))('%s', (_, draw) => {
  expect(read(`<h2>小程序备案</h2><p>平台审核驳回</p>${draw(both)}<p>请修改后重新提交。</p>`)).toEqual(both);
  expect(read(draw([phone]))).toEqual([phone]);
});

it('what the page leaves out is left out', () => {
  expect(read('<p>驳回原因：管局审核拒绝</p>')).toEqual([{ field: '', reason: '管局审核拒绝', suggestion: '' }]);
  expect(
    read('<table><tr><th>字段</th><th>驳回原因</th></tr><tr><td>—</td><td>管局审核拒绝</td></tr></table>'),
  ).toEqual([{ field: '', reason: '管局审核拒绝', suggestion: '' }]);
});

it('a row of another shape in the table is no reason', () => {
  const html = (shapes.table as (rows: readonly Row[]) => string)(both);
  expect(read(html.replace('</tbody>', '<tr><td colspan="3">共 2 条</td></tr></tbody>'))).toEqual(both);
});

it('nothing is made of words without labels, or of labels that say other things', () => {
  expect(read('<p>手机号码：电话无法接通，请保持电话畅通</p>')).toEqual([]);
  expect(read('<p>意见与建议</p><p>原因</p><p>内容：示例</p>')).toEqual([]);
  expect(read('<p>驳回原因</p>')).toEqual([]);
  expect(read('<div>字段：手机号码</div>')).toEqual([]);
});

it('what is hidden is not read', () => {
  const table = (shapes.table as (rows: readonly Row[]) => string)(both);
  expect(read(`<div style="display:none">${table}</div>`)).toEqual([]);
  expect(read(table.replace('<tr><td>小程序备注', '<tr style="display:none"><td>小程序备注'))).toEqual([phone]);
});

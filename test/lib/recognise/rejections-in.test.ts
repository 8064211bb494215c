import { describe, expect, it } from 'vitest';
import { rejectionsIn } from '../../../lib/recognise/rejections-in.ts';
import { allRejections } from '../../portal/life/rejections.ts';

const phone = { field: '手机号码', reason: '电话无法接通', suggestion: '请保持电话畅通' };
const remark = { field: '小程序备注', reason: '名称与经营范围无关', suggestion: '写明名称含义' };
const both = [phone, remark];

describe('a pasted text', () => {
  it.each<[string, string]>([
    [
      'a table apart by tabs',
      '字段\t驳回原因\t修改建议\n手机号码\t电话无法接通\t请保持电话畅通\n小程序备注\t名称与经营范围无关\t写明名称含义',
    ],
    [
      'a table with columns of other names',
      '序号\t驳回项\t驳回原因\t修改意见\n1\t手机号码\t电话无法接通\t请保持电话畅通\n2\t小程序备注\t名称与经营范围无关\t写明名称含义',
    ],
    [
      'labelled lines',
      '驳回字段：手机号码\n驳回原因：电话无法接通\n修改建议：请保持电话畅通\n\n驳回字段：小程序备注\n驳回原因：名称与经营范围无关\n修改建议：写明名称含义',
    ],
    [
      'labels on lines of their own',
      '驳回字段\n手机号码\n驳回原因\n电话无法接通\n修改建议\n请保持电话畅通\n驳回字段\n小程序备注\n驳回原因\n名称与经营范围无关\n修改建议\n写明名称含义',
    ],
    [
      'numbered lines with half-width colons',
      '1. 字段: 手机号码\n驳回原因: 电话无法接通\n修改建议: 请保持电话畅通\n2. 字段: 小程序备注\n驳回原因: 名称与经营范围无关\n修改建议: 写明名称含义',
    ],
  ])('%s', (_, text) => expect(rejectionsIn(text)).toEqual(both));

  it('a reason a line, with the row of the form before it or without', () => {
    expect(rejectionsIn('1、手机号码：电话无法接通\n2、管局审核拒绝\n')).toEqual([
      { field: '手机号码', reason: '电话无法接通', suggestion: '' },
      { field: '', reason: '管局审核拒绝', suggestion: '' },
    ]);
  });

  it('goes on over the end of a line where a label has opened it', () => {
    expect(rejectionsIn('驳回原因：证件照片不清晰，\n请重新上传')).toEqual([
      { field: '', reason: '证件照片不清晰， 请重新上传', suggestion: '' },
    ]);
  });

  it('a colon in a sentence parts nothing that is no row of the form', () => {
    expect(rejectionsIn('备注说明：不写明用途')).toMatchObject([{ reason: expect.stringContaining('不写明用途') }]);
    expect(rejectionsIn('您好：备案信息有误')).toEqual([{ field: '', reason: '您好：备案信息有误', suggestion: '' }]);
  });

  it.each([
    ['nothing', ''],
    ['blank lines', ' \n\t\n'],
    ['a header alone', '字段\t驳回原因\t修改建议'],
  ])('%s is nothing', (_, text) => expect(rejectionsIn(text)).toEqual([]));

  it('is bounded, whatever is pasted', () => {
    const many = rejectionsIn(Array.from({ length: 500 }, (_, at) => `原因 ${at} ${'长'.repeat(3000)}`).join('\n'));
    expect(many).toHaveLength(50);
    expect(Math.max(...many.map(({ reason }) => reason.length))).toBe(2000);
  });
});

it('every known reason is read from a table and from labelled lines, word for word', () => {
  const seen = allRejections.map(({ key_name, error, suggest }) => ({
    field: key_name,
    reason: error,
    suggestion: suggest,
  }));
  const table = seen.map(({ field, reason, suggestion }) => [field || '—', reason, suggestion || '—'].join('\t'));
  const lines = seen.map(({ field, reason, suggestion }) =>
    [`字段：${field || '—'}`, `驳回原因：${reason}`, `修改建议：${suggestion || '—'}`].join('\n'),
  );
  const first = seen.slice(0, 50);
  expect(rejectionsIn(['字段\t驳回原因\t修改建议', ...table].join('\n'))).toEqual(first);
  expect(rejectionsIn(lines.join('\n'))).toEqual(first);
});

import { describe, expect, it } from 'vitest';
import { filingsCsv } from '../../../lib/tracker/filings-csv.ts';

const row = {
  label: '甲-3',
  kind: 'add_service',
  stage: '资料准备',
  createdAt: Date.UTC(2026, 10, 20, 18, 5),
  changedAt: Date.UTC(2026, 10, 21, 1, 30),
  missing: 0,
  scans: 4,
};

describe('filingsCsv', () => {
  it('has a row for each mini program, times as the person knows them', () => {
    expect(filingsCsv([row, { label: '' }], { lang: 'zh-CN', timeZone: 'Asia/Shanghai' })).toBe(
      [
        '\ufeff"标签","备案类型","阶段","建立时间","最近变动","还缺几项","扫描件数"',
        '"甲-3","新增互联网信息服务（新增小程序）","资料准备","2026-11-21 02:05","2026-11-21 09:30","0","4"',
        '"","","","","","",""',
        '',
      ].join('\r\n'),
    );
  });

  it('speaks English', () => {
    const file = filingsCsv([{ ...row, kind: 'first' }], { lang: 'en', timeZone: 'UTC' });
    expect(file).toContain('"Label","Kind of filing"');
    expect(file).toContain('"First filing","资料准备","2026-11-20 18:05"');
  });

  it('carries nothing it was not asked for', () => {
    const more = { ...row, name: '示例领航（深圳）科技有限公司', appId: 'wx5a4d91e000000001' };
    expect(filingsCsv([more], { lang: 'zh-CN', timeZone: 'UTC' })).not.toMatch(/领航|wx5a/u);
  });
});

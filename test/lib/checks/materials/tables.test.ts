import { describe, expect, it } from 'vitest';
import { approvalEntries, approvalEntriesOf } from '../../../../lib/checks/materials/tables/approval-entries.ts';
import { referenceTables } from '../../../../lib/checks/materials/tables/index.ts';
import type { ReferenceRow } from '../../../../lib/checks/materials/tables/reference-table.ts';
import { pinyinInitials } from '../../../../lib/checks/pinyin-initials.ts';
import { searchRows } from '../../../../lib/checks/search.ts';
import { certificateTypes } from '../../../../lib/fields/codes/certificate-types.ts';
import { preApprovals } from '../../../../lib/fields/codes/pre-approvals.ts';
import type { Lang } from '../../../../lib/texts/index.ts';
import type { TableId } from '../../../../lib/texts/materials-tables.ts';

const tables = { 'zh-CN': referenceTables('zh-CN'), en: referenceTables('en') };
const rowsOf = (id: TableId, lang: Lang = 'zh-CN'): readonly ReferenceRow[] =>
  tables[lang].find((table) => table.id === id)?.rows ?? [];
const find = (query: string, lang: Lang = 'zh-CN') =>
  tables[lang].flatMap(({ id, rows }) => searchRows(rows, query, pinyinInitials).map(({ key }) => `${id} ${key}`));

describe('the tables', () => {
  it.each<[TableId, number]>([
    ['papers', 8],
    ['subjects', 18],
    ['persons', 7],
    ['approvals', 14],
    ['laws', 7],
    ['stages', 5],
    ['services', 176],
    ['statuses', 13],
  ])('%s: %i rows, in both languages', (id, count) => {
    expect(rowsOf(id).length).toBe(count);
    expect(rowsOf(id, 'en').map(({ key }) => key)).toEqual(rowsOf(id).map(({ key }) => key));
  });

  it.each(tables['zh-CN'].map((table) => [table.id, table] as const))('%s: each row fills its columns', (id, table) => {
    expect(table.source).toMatch(/^https:\/\//);
    expect(new Set(table.rows.map(({ key }) => key)).size).toBe(table.rows.length);
    for (const { cells } of [...table.rows, ...rowsOf(id, 'en')]) {
      expect(cells.length).toBe(table.columns.length);
      expect(cells[0]?.join('')).not.toBe('');
    }
  });

  it('names stay Chinese, with English beside in English', () => {
    for (const id of ['subjects', 'persons', 'services', 'papers', 'laws'] as const) {
      for (const [at, { cells }] of rowsOf(id, 'en').entries()) {
        expect(cells[0]?.[0]).toBe(rowsOf(id)[at]?.cells[0]?.[0]);
        expect(cells[0]?.[1]).toMatch(/^[A-Z]/);
      }
    }
  });

  it('every certificate stands with its kind of subject', () => {
    for (const { key, cells } of rowsOf('subjects'))
      expect(cells[2]?.length).toBe(certificateTypes.filter(({ subjectType }) => subjectType === key).length);
  });
});

describe('pre-approvals', () => {
  it('nine categories in ten entries, three the interface knows besides, and none of them', () => {
    const inGuide = approvalEntries.filter(({ inGuide }) => inGuide);
    expect(inGuide.length).toBe(10);
    expect(new Set(inGuide.map(({ code }) => code)).size).toBe(9);
    const others = approvalEntries.slice(10).map(({ code }) => code);
    expect(others).toEqual(['3', '4', '6', '24']);
  });

  it.each(approvalEntries.map((entry) => [entry.zh, entry] as const))('%s: the same in both languages', (_, entry) => {
    const { inEnglish } = entry;
    expect(inEnglish.papers.length).toBe(entry.papers.length);
    expect(inEnglish.authorities.length).toBe(entry.authorities.length);
    expect(inEnglish.law === undefined).toBe(entry.law === undefined);
    expect(inEnglish.rule).toMatch(/^[A-Z].*\.$/);
    if (entry.inGuide) for (const part of [entry.papers, entry.authorities, [entry.law]]) expect(part).not.toEqual([]);
  });

  it('of the two entries of 出版 each paper and article is the code’s', () => {
    const whole = preApprovals.find(({ code }) => code === '2');
    for (const { zh, papers, law = '' } of approvalEntriesOf('2')) {
      expect(whole?.papers.some((paper) => paper.endsWith(papers[0] ?? '?'))).toBe(true);
      expect(whole?.law).toContain(law.replace(/^.*》/, ''));
      expect(zh).toMatch(/^出版（/);
    }
    expect(approvalEntriesOf('2').length).toBe(2);
    expect(approvalEntriesOf('12').map(({ code }) => code)).toEqual(['11']);
  });
});

describe('one search over all', () => {
  it.each<[string, Lang, string]>([
    ['网络预约', 'zh-CN', 'approvals 11'],
    ['wlyyc', 'zh-CN', 'approvals 11'],
    ['回乡证', 'zh-CN', 'persons 14'],
    ['jjh', 'zh-CN', 'subjects 10'],
    ['foundation', 'zh-CN', 'subjects 10'],
    ['基金会', 'en', 'subjects 10'],
    ['第二十三条', 'zh-CN', 'laws fraud23'],
    ['article 11', 'en', 'laws records11'],
    ['24 小时', 'zh-CN', 'stages sms'],
    ['1028', 'zh-CN', 'statuses 1028'],
    ['江苏 签字', 'zh-CN', 'provinces 320000 truth_letter signedByPrincipal'],
    ['上海 30', 'zh-CN', 'provinces 310000 construction_plan planFrom'],
    ['河北 护照', 'zh-CN', 'provinces 130000 notOfIndividuals'],
    ['Tianjin 18', 'en', 'provinces 120000 minAge'],
    ['核验单', 'zh-CN', 'papers authenticity_form'],
  ])('%s (%s) finds %s', (query, lang, row) => {
    expect(find(query, lang)).toContain(row);
  });

  it('what is nowhere is not found', () => {
    expect(find('不存在的词')).toEqual([]);
  });
});

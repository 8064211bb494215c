import type { Lang } from '../../../texts/index.ts';
import { materialsTablesTexts } from '../../../texts/materials-tables.ts';
import { sources } from '../../../texts/sources.ts';
import { type ApprovalEntry, approvalEntries } from './approval-entries.ts';
import { type Cell, named, type ReferenceTable, rowOf } from './reference-table.ts';

/** 前置审批: what to hand in, who issues it, and the law behind it. */
export function approvalsTable(lang: Lang): ReferenceTable {
  const t = materialsTablesTexts(lang);
  const both = (zh: readonly string[], en: readonly string[]): Cell => (lang === 'en' ? [...zh, ...en] : zh);
  const cellsOf = ({ code, alsoCodes = [], inEnglish, ...entry }: ApprovalEntry): Cell[] => [
    named(entry, lang),
    [code, ...alsoCodes.map((other) => t.alsoCode(other))],
    entry.papers.length || entry.authorities.length === 0 ? both(entry.papers, inEnglish.papers) : [t.noPapers],
    both(entry.authorities, inEnglish.authorities),
    both(entry.law ? [entry.law] : [], inEnglish.law ? [inEnglish.law] : []),
    [lang === 'en' ? inEnglish.rule : entry.rule],
  ];
  return {
    id: 'approvals',
    columns: ['category', 'code', 'papers', 'authority', 'law', 'rule'],
    rows: approvalEntries.map((entry) =>
      rowOf({
        key: entry.key,
        group: entry.inGuide ? t.inGuide : t.onlyInterface,
        cells: cellsOf(entry),
        also: [entry.en, ...(entry.aka ?? [])],
      }),
    ),
    source: sources.approvals,
    seen: '2026-10',
  };
}

import { filingKinds } from '../fields/codes/filing-kinds.ts';
import { filingsEn } from '../texts/filings.en.ts';
import { filingsZhCN } from '../texts/filings.zh-CN.ts';
import type { Lang } from '../texts/index.ts';
import { csv } from './csv.ts';

/**
 * What may leave the vault about one mini program's filing. There is no place for a name, a number or an AppID: the label
 * is the one the person has written for this and been told is not encrypted.
 */
export interface FilingRow {
  label: string;
  /** Id of codes/filing-kinds.ts. */
  kind?: string;
  /** In words, as the list shows it. */
  stage?: string;
  createdAt?: number;
  changedAt?: number;
  /** How many required answers are still missing. */
  missing?: number;
  scans?: number;
}

/** 2026-11-21 09:30, which spreadsheets take for a time in any language. */
const timeIn = (timeZone: string): ((time?: number) => string) => {
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' });
  return (time) => (time === undefined ? '' : format.format(time));
};

/** The table of filings as a file for spreadsheets, without identity data. Rows keep their order. */
export function filingsCsv(rows: readonly FilingRow[], { lang, timeZone }: { lang: Lang; timeZone: string }): string {
  const words = lang === 'en' ? filingsEn : filingsZhCN;
  const time = timeIn(timeZone);
  const kindOf = (id?: string): string =>
    filingKinds.find((kind) => kind.id === id)?.[lang === 'en' ? 'en' : 'zh'] ?? '';
  const columns: [heading: string, text: (row: FilingRow) => string][] = [
    [words.label, ({ label }) => label],
    [words.kind, ({ kind }) => kindOf(kind)],
    [words.stage, ({ stage = '' }) => stage],
    [words.createdAt, ({ createdAt }) => time(createdAt)],
    [words.changedAt, ({ changedAt }) => time(changedAt)],
    [words.missing, ({ missing = '' }) => `${missing}`],
    [words.scans, ({ scans = '' }) => `${scans}`],
  ];
  return csv([columns.map(([heading]) => heading), ...rows.map((row) => columns.map(([, text]) => text(row)))]);
}

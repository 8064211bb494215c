import { filingStatuses } from '../../../fields/codes/filing-statuses.ts';
import type { Lang } from '../../../texts/index.ts';
import { materialsTablesTexts, type StageId } from '../../../texts/materials-tables.ts';
import { materialsTablesZhCN } from '../../../texts/materials-tables.zh-CN.ts';
import { sources } from '../../../texts/sources.ts';
import { named, type ReferenceTable, rowOf } from './reference-table.ts';

/** States the console shows in each stage; those between 1024 and 1031 differ in what is still to be done. */
const shownIn: Record<StageId, readonly string[]> = {
  fill: ['1024'],
  platform: ['2', '3'],
  sms: ['4'],
  bureau: ['4', '5'],
  done: ['6'],
};

/** From the empty form to the record. Durations as the guide gives them. */
export function stagesTable(lang: Lang): ReferenceTable {
  const t = materialsTablesTexts(lang);
  return {
    id: 'stages',
    columns: ['stage', 'lasts', 'shows', 'notices'],
    rows: (Object.keys(shownIn) as StageId[]).map((id) => {
      const { name, lasts, notices } = t.stages[id];
      const shown = filingStatuses.filter(({ code }) => shownIn[id].includes(code)).map(({ zh }) => zh);
      return rowOf({
        key: id,
        cells: [
          named({ zh: materialsTablesZhCN.stages[id].name, en: name }, lang),
          [lasts],
          id === 'sms' ? [...shown, t.smsInside] : shown,
          [notices],
        ],
      });
    }),
    source: sources.guide,
    seen: '2026-10',
  };
}

/** What the interface answers, code by code. */
export const statusesTable = (lang: Lang): ReferenceTable => ({
  id: 'statuses',
  columns: ['code', 'status'],
  rows: filingStatuses.map((status) =>
    rowOf({ key: status.code, cells: [[status.code], named(status, lang)], also: [status.en] }),
  ),
  source: sources.entrance,
  seen: '2026-10',
});

import type { Lang } from '../../../texts/index.ts';
import { type ArticleId, type LawId, materialsTablesTexts } from '../../../texts/materials-tables.ts';
import { materialsTablesZhCN } from '../../../texts/materials-tables.zh-CN.ts';
import { sources } from '../../../texts/sources.ts';
import { named, type ReferenceTable, rowOf } from './reference-table.ts';

/** Each article behind filing itself, with the law it stands in. */
const lawOf: Record<ArticleId, LawId> = {
  fraud23: 'fraud',
  services4: 'services',
  services5: 'services',
  records5: 'records',
  records11: 'records',
  records13: 'records',
  notice2023: 'notice',
};

/** Why a mini program is filed at all, and what may be asked of it. */
export function lawsTable(lang: Lang): ReferenceTable {
  const t = materialsTablesTexts(lang);
  return {
    id: 'laws',
    columns: ['law', 'article', 'says'],
    rows: (Object.keys(lawOf) as ArticleId[]).map((id) => {
      const { article, says } = t.articles[id];
      const law = named({ zh: materialsTablesZhCN.laws[lawOf[id]], en: t.laws[lawOf[id]] }, lang);
      return rowOf({ key: id, cells: [law, [article], [says]] });
    }),
    source: sources.guide,
    seen: '2026-10',
  };
}

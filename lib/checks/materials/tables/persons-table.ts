import { personCertificateTypes } from '../../../fields/codes/person-certificate-types.ts';
import type { Lang } from '../../../texts/index.ts';
import { sources } from '../../../texts/sources.ts';
import { named, type ReferenceTable, rowOf } from './reference-table.ts';

/** What individuals and principals may show. */
export const personsTable = (lang: Lang): ReferenceTable => ({
  id: 'persons',
  columns: ['certificate', 'code'],
  rows: personCertificateTypes.map((type) =>
    rowOf({ key: type.code, cells: [named(type, lang), [type.code]], also: [type.en, ...(type.aka ?? [])] }),
  ),
  source: sources.certificates,
  seen: '2026-10',
});

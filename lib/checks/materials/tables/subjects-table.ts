import { type CertificateType, certificateTypes } from '../../../fields/codes/certificate-types.ts';
import { subjectTypes } from '../../../fields/codes/subject-types.ts';
import type { Lang } from '../../../texts/index.ts';
import { materialsTablesTexts } from '../../../texts/materials-tables.ts';
import { sources } from '../../../texts/sources.ts';
import { inLine, named, type ReferenceTable, rowOf } from './reference-table.ts';

/** 主办者性质, each with the certificates it may show; the guide does not list all that the interface takes. */
export function subjectsTable(lang: Lang): ReferenceTable {
  const { onlyInterfaceMark } = materialsTablesTexts(lang);
  return {
    id: 'subjects',
    columns: ['subject', 'code', 'certificates'],
    rows: subjectTypes.map((subject) => {
      const own: readonly CertificateType[] = certificateTypes.filter(
        ({ subjectType }) => subjectType === subject.code,
      );
      const lines = own.map((one) => `${inLine(one, lang)}${one.inGuide ? '' : onlyInterfaceMark}`);
      const also = [subject.en, ...own.flatMap(({ en, aka = [] }) => [en, ...aka])];
      return rowOf({ key: subject.code, cells: [named(subject, lang), [subject.code], lines], also });
    }),
    source: sources.certificates,
    seen: '2026-10',
  };
}

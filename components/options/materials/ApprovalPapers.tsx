import { approvalEntriesOf } from '../../../lib/checks/materials/tables/approval-entries.ts';
import { materialTexts } from '../../../lib/texts/materials.ts';
import { materialsTablesTexts } from '../../../lib/texts/materials-tables.ts';
import { usePage } from '../../page-context.ts';

/** What an approval is proved by, who issues that, and the law: each entry of the guide for its code. */
export function ApprovalPapers({ code }: { code: string }) {
  const { lang } = usePage();
  const { colon, semicolon } = materialTexts(lang);
  const { columns } = materialsTablesTexts(lang);
  return approvalEntriesOf(code).map(({ key, papers, authorities, law = '', inEnglish }) => {
    const told = [
      [columns.papers, papers, inEnglish.papers],
      [columns.authority, authorities, inEnglish.authorities],
      [columns.law, [law], [inEnglish.law ?? '']],
    ] as const;
    return told.map(([label, zh, en]) => {
      const words = [...zh, ...(lang === 'en' ? en : [])].filter((text) => text !== '');
      return words.length > 0 ? <p key={`${key} ${label}`}>{label + colon + words.join(semicolon)}</p> : null;
    });
  });
}

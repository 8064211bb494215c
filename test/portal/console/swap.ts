import type { Row } from './rows.ts';

/** Rows that trade places in the variant `swap=1`, by the end of their first id. */
const pairs = [
  ['principal_info.mobile', 'principal_info.emergency_contact'],
  ['principal_info.name', 'principal_info.email'],
];

const partnerOf = (id: string): string | undefined => {
  for (const [one = '', other = ''] of pairs) {
    if (id.endsWith(one)) return id.replace(one, other);
    if (id.endsWith(other)) return id.replace(other, one);
  }
  return undefined;
};

/**
 * Label and meaning trade places; control, position and `name` stay. What a row is for stands in its label alone: who
 * goes by position or `name` fills the wrong one.
 */
export function swapped(rows: readonly Row[]): readonly Row[] {
  return rows.map((row) => {
    const partner = rows.find(({ ids }) => ids[0] === partnerOf(row.ids[0]));
    if (!partner) return row;
    const { label, required, check, tips, help, max } = partner;
    return {
      ...row,
      ids: [partner.ids[0], ...row.ids.slice(1)] as const,
      ...{ label, required, check, tips, help, max },
      placeholders: undefined,
    };
  });
}

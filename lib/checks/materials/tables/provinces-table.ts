import { provinces } from '../../../fields/codes/provinces.ts';
import type { Lang } from '../../../texts/index.ts';
import { materialTexts } from '../../../texts/materials.ts';
import { provinceAsks, provinceSource } from '../province-asks.ts';
import { inLine, type ReferenceTable, rowOf } from './reference-table.ts';

/** What bureaus are said to want of the materials, province by province; provinces of which nothing is known are left out. */
export function provincesTable(lang: Lang): ReferenceTable {
  const { names, provinceSays } = materialTexts(lang);
  const rows = provinces.flatMap((province) =>
    provinceAsks
      .filter((ask) => ask.provinces.includes(province.code))
      .map(({ about, says }) =>
        rowOf({
          key: `${province.code} ${says}`,
          group: inLine(province, lang),
          cells: [about.map((id) => names[id]), [provinceSays[says]]],
          also: [province.en],
        }),
      ),
  );
  return { id: 'provinces', columns: ['about', 'rule'], rows, ...provinceSource };
}

import { personCertificateTypes } from '../../../fields/codes/person-certificate-types.ts';
import { provinces } from '../../../fields/codes/provinces.ts';
import type { Lang } from '../../../texts/index.ts';
import { materialTexts } from '../../../texts/materials.ts';
import { materialsTablesTexts } from '../../../texts/materials-tables.ts';
import { say } from '../../../texts/say.ts';
import { bureauWants } from '../../bureau-wants.ts';
import { provinceAsks, provinceSource } from '../province-asks.ts';
import { type Cell, inLine, type ReferenceTable, rowOf } from './reference-table.ts';

interface Line {
  key: string;
  cells: readonly [Cell, Cell];
}

const ofMaterials = (province: string, lang: Lang): Line[] => {
  const { names, provinceSays } = materialTexts(lang);
  return provinceAsks(province).map(({ about, says, words = {} }) => ({
    key: `${about} ${says}`,
    cells: [[names[about]], [say(provinceSays[says], words)]],
  }));
};

const besides = (province: string, lang: Lang): Line[] => {
  const { wants } = materialsTablesTexts(lang);
  const { minAge, sameCity, notOfIndividuals, emergencyUser } = bureauWants[province] ?? {};
  const names = personCertificateTypes.filter(({ code }) => notOfIndividuals?.includes(code));
  const line = (id: keyof typeof wants, words: Readonly<Record<string, string | number>> = {}): Line => ({
    key: id,
    cells: [[wants[id].about], [say(wants[id].says, words)]],
  });
  return [
    ...(minAge ? [line('minAge', { n: minAge })] : []),
    ...(sameCity ? [line('sameCity')] : []),
    ...(names.length ? [line('notOfIndividuals', { names: names.map((one) => inLine(one, lang)).join('、') })] : []),
    ...(emergencyUser ? [line('emergencyUser')] : []),
  ];
};

/** What bureaus are said to want, province by province; those of which nothing is known are left out. */
export function provincesTable(lang: Lang): ReferenceTable {
  const rows = provinces.flatMap((province) =>
    [...ofMaterials(province.code, lang), ...besides(province.code, lang)].map(({ key, cells }) =>
      rowOf({ key: `${province.code} ${key}`, group: inLine(province, lang), cells, also: [province.en] }),
    ),
  );
  return { id: 'provinces', columns: ['about', 'rule'], rows, ...provinceSource };
}

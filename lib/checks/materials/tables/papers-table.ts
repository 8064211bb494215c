import { filingMaterials } from '../../../fields/codes/filing-materials.ts';
import type { Lang } from '../../../texts/index.ts';
import { materialTexts } from '../../../texts/materials.ts';
import { sources } from '../../../texts/sources.ts';
import { named, type ReferenceTable, rowOf } from './reference-table.ts';

/** 备案所需材料, as the guide lists them. */
export const papersTable = (lang: Lang): ReferenceTable => ({
  id: 'papers',
  columns: ['material', 'from'],
  rows: filingMaterials.map((material) =>
    rowOf({
      key: material.id,
      cells: [named(material, lang), [materialTexts(lang).from[material.from]]],
      also: [material.en],
    }),
  ),
  source: sources.guide,
  seen: '2026-10',
});

import type { Caution, Material } from '../../../lib/checks/materials/material.ts';
import { inLine } from '../../../lib/checks/materials/tables/reference-table.ts';
import { preApprovals } from '../../../lib/fields/codes/pre-approvals.ts';
import { provinces } from '../../../lib/fields/codes/provinces.ts';
import type { Lang } from '../../../lib/texts/index.ts';
import {
  type MaterialTexts,
  type MaterialWhyId,
  materialTexts,
  type ProvinceSaysId,
} from '../../../lib/texts/materials.ts';
import { materialsZhCN } from '../../../lib/texts/materials.zh-CN.ts';
import { say } from '../../../lib/texts/say.ts';

/** A material by its official name, with English beside it for who reads that; of an approval, which. */
export function materialName({ id, approval }: Pick<Material, 'id' | 'approval'>, lang: Lang): string {
  const name = inLine({ zh: materialsZhCN.names[id], en: materialTexts(lang).names[id] }, lang);
  const of = preApprovals.find(({ code, alsoCodes }) => code === approval || alsoCodes?.includes(approval ?? ''));
  return of ? `${name}：${inLine(of, lang)}` : approval ? `${name}：${approval}` : name;
}

const isOfProvince = (reason: MaterialWhyId | ProvinceSaysId, m: MaterialTexts): reason is ProvinceSaysId =>
  Object.hasOwn(m.provinceSays, reason);

/** What a bureau is said to want, with the name of its province. */
export function provinceWords(
  { says, words = {} }: Pick<Caution, 'says' | 'words'>,
  province: string,
  lang: Lang,
): string {
  const m = materialTexts(lang);
  const found = provinces.find(({ code }) => code === province);
  return m.inProvince((lang === 'en' ? found?.en : found?.zh) ?? province, say(m.provinceSays[says], words));
}

/** Why a material is on the list. */
export function whyWords({ reason, words }: Material['why'], province: string, lang: Lang): string {
  const m = materialTexts(lang);
  return isOfProvince(reason, m) ? provinceWords({ says: reason, words }, province, lang) : m.whys[reason];
}

/** The certificates of which one will do. */
export function certificateWords(anyOf: Material['anyOf'], lang: Lang): string {
  const m = materialTexts(lang);
  if (!anyOf.length) return '';
  const names = anyOf.map((one) => inLine(one, lang)).join(lang === 'en' ? '; ' : '、');
  return (anyOf.length > 1 ? m.anyOf : m.which) + names;
}

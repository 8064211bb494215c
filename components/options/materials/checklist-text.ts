import type { Lang } from '../../../lib/texts/index.ts';
import { materialTexts } from '../../../lib/texts/materials.ts';
import { inPart, type Listed, parts } from './listed.ts';
import { certificateWords, materialName, provinceWords, whyWords } from './material-words.ts';

interface World {
  lang: Lang;
  province: string;
}

const lineOf = ({ material, standing }: Listed, { lang, province }: World): string[] => {
  const m = materialTexts(lang);
  const mark = material.sure === 'flow' ? '-' : standing?.has === 'there' ? '[x]' : '[ ]';
  const about = [m.from[material.from], m.forms[material.form], certificateWords(material.anyOf, lang)];
  const asks = material.cautions.map((caution) => provinceWords(caution, province, lang));
  return [
    `${mark} ${materialName(material, lang)}`,
    ...[about.filter((text) => text !== '').join(m.semicolon), whyWords(material.why, province, lang), ...asks].map(
      (text) => `    ${text}`,
    ),
  ];
};

/** The list to hand on as a message: what, in which form, why. No name, no number, no date of anybody. */
export function checklistText(listed: readonly Listed[], title: string, world: World): string {
  const m = materialTexts(world.lang);
  const blocks = parts.map((part) => {
    const lines = inPart(listed, part).flatMap((one) => lineOf(one, world));
    return lines.length ? [m.parts[part], ...lines].join('\n') : '';
  });
  const face = listed.some(({ material }) => material.id === 'live_photo')
    ? [m.face.title, ...m.face.list.map((tip) => `- ${tip}`)].join('\n')
    : '';
  return [title, ...blocks, face].filter((block) => block !== '').join('\n\n');
}

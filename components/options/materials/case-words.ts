import type { Situation } from '../../../lib/checks/materials/situation.ts';
import { filingKinds } from '../../../lib/fields/codes/filing-kinds.ts';
import { provinces } from '../../../lib/fields/codes/provinces.ts';
import { subjectTypes } from '../../../lib/fields/codes/subject-types.ts';
import type { Lang } from '../../../lib/texts/index.ts';

/** As English has it first, with the official name for who looks at the official page. */
const words = ({ zh, en }: { zh: string; en: string }, lang: Lang): string => (lang === 'en' ? `${en} (${zh})` : zh);

/** What a list is for, in a line: 「首次备案 · 企业 · 广东省」. No name of anybody. */
export function caseWords({ kind, subjectType, province }: Situation, lang: Lang): string {
  const filing = filingKinds.find(({ id }) => id === kind);
  const subject = subjectTypes.find(({ code }) => code === subjectType);
  const place = provinces.find(({ code }) => code === province);
  return [filing, subject, place]
    .filter((one) => one !== undefined)
    .map((one) => words(one, lang))
    .join(' · ');
}

import type { FieldId } from '../../fields/index.ts';
import { plain } from '../../fields/plain.ts';
import { sources } from '../../texts/sources.ts';
import type { Facts } from '../facts.ts';
import { onceFor } from '../once-for.ts';
import { type Against, chosenRegion, placeAgainst } from '../place-against.ts';
import type { Chosen } from '../place-at-head.ts';
import { eachOf, type Rule } from '../rule.ts';

const seen = '2026-10';
const base = 'icp_subject.base_info';
const contact = `${base}.address`;
const printed = 'icp_subject.organize_info.certificate_address';
const region = [`${base}.province`, `${base}.city`, `${base}.district`] as const;
const levels = { province: region[0], city: region[1], district: region[2] } as const;

/** Addresses of individuals may lie elsewhere: a residence permit goes with them. */
const isOrganisation = ({ subjectType }: Facts): boolean => subjectType !== '' && subjectType !== '5';

const places = onceFor((facts) => {
  const against = (id: FieldId) =>
    facts.text(id) === '' ? undefined : placeAgainst(facts.text(id), chosenRegion(facts))?.against;
  return { [contact]: against(contact), [printed]: against(printed) };
});
const where = (facts: Facts, id: typeof contact | typeof printed): Against | undefined => places(facts)[id];

/** Where the address says another place, it and the choice it gainsays. */
const says =
  (id: typeof contact | typeof printed, ...on: ('province' | 'city' | 'district')[]): Rule['finds'] =>
  (facts) =>
    on.filter((level) => where(facts, id) === level).map((level) => ({ fields: [id, levels[level]] }));

/** An address without the chosen names at its head, said however often; itself where nothing would be left. */
const withoutRegion = (text: string, chosen: Chosen): string => {
  const found = placeAgainst(text, chosen);
  if (found?.against !== 'same') return text;
  const { rest } = found.place;
  // The rest is counted in plain signs, and has to be cut out of what was typed.
  const at = Array.from(text, (_, start) => start).find((start) => start > 0 && plain(text.slice(start)) === rest) ?? 0;
  const cut = text.slice(at).replace(/^[\s,，、\-/]+/u, '');
  return rest === '' || at === 0 ? text : withoutRegion(cut, chosen);
};

const twice = /^((?:[^省区]{2,6}(?:省|自治区))?)([^省市区县]{2,8}[市区县])(?:\2|市辖区(?=.{2,6}[区县]))/u;
const hidden = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff\t\r\n]|\s{2,}/u;

/** Where the subject is, as its certificate says and as it can be reached. */
export const addressRules: readonly Rule[] = [
  {
    // The interface: the address has to lie in the region chosen.
    id: 'address-elsewhere',
    fields: [contact, ...region],
    finds: says(contact, 'province', 'city'),
    severity: 'error',
    source: sources.apply,
    seen,
  },
  {
    id: 'address-other-district',
    fields: [contact, ...region],
    finds: says(contact, 'district'),
    severity: 'warning',
    source: sources.apply,
    seen,
  },
  {
    // The interface: province, city and district at its head are not entered.
    id: 'address-repeats-region',
    fields: [contact, ...region],
    finds: (facts) => (where(facts, contact) === 'same' ? [{ fields: [contact] }] : []),
    severity: 'error',
    mend: (text, facts) => withoutRegion(text, chosenRegion(facts)),
    source: sources.apply,
    seen,
  },
  {
    // The form: 「请根据证件住所选择相应的地区」.
    id: 'certificate-address-elsewhere',
    fields: [printed, `${base}.type`, ...region],
    when: isOrganisation,
    finds: says(printed, 'province', 'city'),
    severity: 'error',
    source: sources.communityGuide,
    seen,
  },
  {
    // Districts are merged and renamed: an old certificate may name one that is no more.
    id: 'certificate-address-other-district',
    fields: [printed, `${base}.type`, ...region],
    when: isOrganisation,
    finds: says(printed, 'district'),
    severity: 'warning',
    source: sources.rejections,
    seen,
  },
  {
    id: 'certificate-address-twice',
    fields: [printed],
    finds: eachOf([printed], (text) => twice.test(text)),
    severity: 'warning',
    mend: (text) => text.replace(twice, '$1$2'),
    source: sources.rejections,
    seen,
  },
  {
    id: 'address-hidden-signs',
    fields: [contact, printed],
    finds: eachOf([contact, printed], (text) => hidden.test(text.trim())),
    severity: 'warning',
    mend: (text) => text.replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff\r\n\t]/gu, '').replace(/\s{2,}/gu, ' '),
    source: sources.rejections,
    seen,
  },
  {
    id: 'address-placeholder',
    fields: [contact, printed],
    finds: eachOf([contact, printed], (text) =>
      /^(?:同上|同.{0,6}(?:地址|住所|证件?|照)|无|暂无|不详|待定|略|[-—/.*x]+|见.{0,6}(?:证件?|照)|.{0,4}地址)$/iu.test(
        plain(text),
      ),
    ),
    severity: 'warning',
    source: sources.apply,
    seen,
  },
  {
    // The interface's example goes down to building and room; in villages a group or the village may be all there is.
    id: 'address-thin',
    fields: [contact],
    finds: eachOf([contact], (text) => {
      const bare = plain(text);
      const hasNumber = /\d|[一二三四五六七八九十百零〇](?:号|栋|幢|座|层|楼|室|单元|组|队|巷|弄|期)/u.test(bare);
      return [...bare].length > 2 && !hasNumber && !/(?:村|屯|组|社|队|寨|嘎查|苏木)$/u.test(bare);
    }),
    severity: 'warning',
    source: sources.apply,
    seen,
  },
];

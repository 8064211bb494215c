import type { FieldId } from '../../fields/index.ts';
import { kinds } from '../../fields/kinds.ts';
import { sources } from '../../texts/sources.ts';
import { type CreditCodeFault, creditCodeFault } from '../credit-code.ts';
import type { Facts } from '../facts.ts';
import { type IdNumberFault, idNumberFault, overseasRegions } from '../id-number.ts';
import { certificateNumbers, legalNumber, subjectNumber } from '../persons.ts';
import type { Rule } from '../rule.ts';

const seen = '2026-10';
const permitNumbers = 'http://lhoil.com/law/law_view.asp?id=324224';
const numbers: readonly FieldId[] = [...certificateNumbers.map(({ number }) => number), legalNumber];
const read: readonly FieldId[] = [...numbers, ...certificateNumbers.map(({ type }) => type)];

const typeOf = (facts: Facts, id: FieldId): string => {
  const row = certificateNumbers.find(({ number }) => number === id);
  return row ? facts.text(row.type) : '';
};

/** Where no certificate is named, a long row of digits can only be meant as an ID number: others are shorter or lettered. */
const looksLikeId = (text: string): boolean => /^\d{12,19}[Xx]?$/u.test(text);

const { hongKong, macao, taiwan } = overseasRegions;
const residencePermits: ReadonlyMap<string, readonly string[]> = new Map([
  ['41', [hongKong, macao]],
  ['42', [taiwan]],
]);

const isShaped = (text: string): boolean => kinds.certificateNumber.safeParse(text).success;

const idFault = (facts: Facts, id: FieldId): IdNumberFault | undefined => {
  const text = facts.text(id);
  const type = typeOf(facts, id);
  const unnamed = type === '' && looksLikeId(text) && (id !== subjectNumber || facts.subjectType === '5');
  if (!isShaped(text) || !(type === '2' || unnamed)) return undefined;
  const fault = idNumberFault(text, facts.today);
  // Without a certificate named it may be a residence permit, or a foreigner's card of 2023, whose numbers open with 9.
  return unnamed && fault === 'province' && /^(?:8[123]0000|9)/u.test(text) ? undefined : fault;
};

const idRows: readonly [Rule['id'], IdNumberFault][] = [
  ['id-number-15', 'old'],
  ['id-number-signs', 'signs'],
  ['id-number-region', 'province'],
  ['id-number-birth-date', 'birth'],
  ['id-number-check-digit', 'check'],
  ['id-number-capital-x', 'lowerX'],
];

/** Certificates whose number is the credit code by law: licences since 2018, and the certificate of the code itself. */
const sureCodes: ReadonlySet<string> = new Set(['1', '13', '15', '24']);
/** Those that bear it since 2016, or a number of their own: only what is as long as a code is judged as one. */
const likelyCodes: ReadonlySet<string> = new Set([
  '4',
  '6',
  '17',
  '19',
  '21',
  '25',
  '27',
  '28',
  '36',
  '38',
  '39',
  '43',
  '44',
]);
const organisationCodes: ReadonlySet<string> = new Set(['3', '9', '10', '12', '16', '18', '20']);

const codeRows: readonly [Rule['id'], CreditCodeFault][] = [
  ['credit-code-length', 'length'],
  ['credit-code-confused', 'confused'],
  ['credit-code-signs', 'signs'],
  ['credit-code-check-digit', 'check'],
  ['credit-code-capitals', 'lower'],
];

const places = (isWrong: (facts: Facts, id: FieldId) => boolean) => (facts: Facts) =>
  numbers
    .filter((id) => isShaped(facts.text(id)) && isWrong(facts, id))
    .map((id) => ({ fields: [id], words: { count: facts.text(id).length } }));

/** Forms of other certificates, as their issuers describe them; at second hand, so they only warn. */
const forms: readonly [Rule['id'], type: string, RegExp, source: string][] = [
  ['passport-number', '7', /^[A-Z0-9]{5,20}$/u, sources.apply],
  ['home-return-permit-number', '14', /^[HM]\d{8}(?:\d{2})?$/u, permitNumbers],
  [
    'taiwan-permit-number',
    '11',
    /^\d{8}(?:\d{2})?(?:[（(]?[A-Z][）)]?)?$/u,
    'http://www.ncdzx.com/sy/rdxw/200809/t20080912_742862.htm',
  ],
  ['permanent-resident-number', '30', /^(?:[A-Z]{3}\d{12}|9\d{16}[\dX])$/u, sources.apply],
];

/** Numbers of certificates, each by the rule of its kind. */
export const numberRules: readonly Rule[] = [
  ...idRows.map(
    ([id, fault]): Rule => ({
      id,
      fields: [...read, 'icp_subject.base_info.type'],
      finds: places((facts, number) => idFault(facts, number) === fault),
      severity: 'error',
      source: sources.apply,
      seen,
    }),
  ),
  ...codeRows.map(
    ([id, fault]): Rule => ({
      id,
      fields: [subjectNumber, 'icp_subject.organize_info.certificate_type'],
      when: (facts) => sureCodes.has(typeOf(facts, subjectNumber)),
      finds: places((facts, number) => number === subjectNumber && creditCodeFault(facts.text(number)) === fault),
      severity: 'error',
      source: sources.apply,
      seen,
    }),
  ),
  {
    id: 'credit-code-likely',
    fields: [subjectNumber, 'icp_subject.organize_info.certificate_type'],
    when: (facts) => likelyCodes.has(typeOf(facts, subjectNumber)) && facts.text(subjectNumber).length === 18,
    finds: places((facts, number) => number === subjectNumber && creditCodeFault(facts.text(number)) !== undefined),
    severity: 'warning',
    source: sources.apply,
    seen,
  },
  {
    id: 'organisation-code',
    fields: [subjectNumber, 'icp_subject.organize_info.certificate_type'],
    when: (facts) => organisationCodes.has(typeOf(facts, subjectNumber)),
    finds: places(
      (facts, number) =>
        number === subjectNumber &&
        !/^[0-9A-Z]{8}-?[0-9X]$/u.test(facts.text(number)) &&
        creditCodeFault(facts.text(number)) !== undefined,
    ),
    severity: 'warning',
    source: sources.apply,
    seen,
  },
  {
    id: 'residence-permit-number',
    fields: read,
    finds: places((facts, number) => {
      const regions = residencePermits.get(typeOf(facts, number));
      return regions !== undefined && idNumberFault(facts.text(number), facts.today, regions) !== undefined;
    }),
    severity: 'warning',
    source: 'https://cidian.kuaisou.com/%E5%B1%85%E6%B0%91%E5%B1%85%E4%BD%8F%E8%AF%81%E5%8F%B7',
    seen: '2026-11',
  },
  ...forms.map(
    ([id, type, form, source]): Rule => ({
      id,
      fields: read,
      finds: places((facts, number) => typeOf(facts, number) === type && !form.test(facts.text(number))),
      severity: 'warning',
      source,
      seen: '2026-11',
    }),
  ),
];

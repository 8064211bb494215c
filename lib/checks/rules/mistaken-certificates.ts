import { nameOf } from '../../fields/codes/index.ts';
import type { FieldId } from '../../fields/index.ts';
import { sources } from '../../texts/sources.ts';
import { creditCodeFault } from '../credit-code.ts';
import type { Facts } from '../facts.ts';
import { idNumberFault, overseasRegions } from '../id-number.ts';
import { certificateNumbers, subjectNumber } from '../persons.ts';
import type { Rule } from '../rule.ts';

const seen = '2026-10';
const subjectType = 'icp_subject.base_info.type';
const codeMeanings = 'http://ddrv.cn/?p=726373';

const { hongKong, macao, taiwan } = overseasRegions;
const isSound = (number: string, today: string, regions?: readonly string[]): boolean =>
  idNumberFault(number.toUpperCase(), today, regions) === undefined;
const isCode = (number: string): boolean => creditCodeFault(number.toUpperCase()) === undefined;

/** Numbers that can be of one kind only: by their check digit, or a form of their own. The code is the kind's. */
const kindsOf: readonly [type: string, is: (number: string, today: string) => boolean][] = [
  ['2', (number, today) => isSound(number, today)],
  ['41', (number, today) => isSound(number, today, [hongKong, macao])],
  ['42', (number, today) => isSound(number, today, [taiwan])],
  ['14', (number) => /^[HM]\d{8}(?:\d{2})?$/u.test(number)],
];
const personal: ReadonlySet<string> = new Set(['2', '7', '11', '14', '30', '41', '42']);

/** Names the certificate a number must be of, where another is chosen for it. */
const meant = (number: string, type: string, today: string): string | undefined => {
  // A passport may be numbered like a permit; an ID number is none of an organisation's, unless it is a credit code too.
  const kind = kindsOf.find(
    ([code, is]) => is(number, today) && !(code === '14' && !['2', '11', '41', '42'].includes(type)),
  );
  if (kind && kind[0] !== type && !isCode(number)) return nameOf('certificateTypes', kind[0]);
  return !kind && personal.has(type) && isCode(number) ? '统一社会信用代码' : undefined;
};

/** What the first two signs of a credit code say its bearer is, and the kinds of subject that cannot be. */
const heads: readonly { head: RegExp; bearer: string; not: readonly string[] }[] = [
  { head: /^9[123]/u, bearer: '企业、个体工商户或合作社', not: ['2', '3', '6', '9', '10', '13'] },
  { head: /^11/u, bearer: '机关', not: ['4', '6', '9', '10'] },
  { head: /^12/u, bearer: '事业单位', not: ['4', '6', '9', '10'] },
  { head: /^51/u, bearer: '社会团体', not: ['2', '3', '4', '9', '10'] },
  { head: /^52/u, bearer: '民办非企业单位', not: ['2', '3', '4', '6', '10'] },
  { head: /^53/u, bearer: '基金会', not: ['2', '3', '4', '6', '9'] },
  { head: /^31/u, bearer: '律师执业机构', not: ['2', '3', '4', '6', '9', '10'] },
];
const bearerOf = (code: string) => (isCode(code) ? heads.find(({ head }) => head.test(code)) : undefined);

const types = certificateNumbers.map(({ type }) => type);
const numbers: readonly FieldId[] = certificateNumbers.map(({ number }) => number);

const isTrade = (facts: Facts): boolean =>
  isCode(facts.text(subjectNumber)) && /^9[12]/u.test(facts.text(subjectNumber));

/** Numbers that are sound, but of another certificate or another kind of subject than chosen. */
export const mistakenCertificateRules: readonly Rule[] = [
  {
    id: 'certificate-mistaken',
    fields: [...numbers, ...types],
    finds: ({ text, today }) =>
      certificateNumbers.flatMap(({ number, type }) => {
        const certificate = text(type) === '' ? undefined : meant(text(number), text(type), today);
        return certificate === undefined ? [] : [{ fields: [number, type], words: { certificate } }];
      }),
    severity: 'warning',
    source: sources.apply,
    seen,
  },
  {
    id: 'credit-code-bearer',
    fields: [subjectNumber, subjectType],
    finds: ({ text, subjectType: kind }) => {
      const { bearer, not = [] } = bearerOf(text(subjectNumber)) ?? {};
      return bearer !== undefined && not.includes(kind)
        ? [{ fields: [subjectNumber, subjectType], words: { bearer } }]
        : [];
    },
    severity: 'warning',
    source: codeMeanings,
    seen: '2026-11',
  },
  {
    // Individual businesses may have 5 mini programs, enterprises 50.
    id: 'credit-code-business',
    fields: [subjectNumber],
    when: (facts) => facts.about.individualBusiness !== undefined && isTrade(facts),
    finds: ({ text, about }) =>
      text(subjectNumber).startsWith('92') === about.individualBusiness ? [] : [{ fields: [subjectNumber] }],
    severity: 'warning',
    source: codeMeanings,
    seen: '2026-11',
  },
];

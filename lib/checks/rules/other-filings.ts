import { limits } from '../../fields/codes/limits.ts';
import { provinces } from '../../fields/codes/provinces.ts';
import { sources } from '../../texts/sources.ts';
import type { Facts } from '../facts.ts';
import type { Rule } from '../rule.ts';

const seen = '2026-10';
const subjectType = 'icp_subject.base_info.type';
const province = 'icp_subject.base_info.province';
const name = 'icp_subject.base_info.name';
const certificate = 'icp_subject.organize_info.certificate_number';
const individual = '5';
const enterprise = '4';
const { filingsPerSubject: most } = limits;

const isOf = ({ about: { kind } }: Facts, family: 'change' | 'cancel'): boolean =>
  kind?.startsWith(`${family}_`) ?? false;
/** Does the filing add one to those on record? Where the kind is not known, it may. */
const adds = (facts: Facts): boolean => !isOf(facts, 'change') && !isOf(facts, 'cancel');

/** How many mini programs a subject may have on record; undefined while its kind is not chosen. */
const limitOf = ({ subjectType: type, about }: Facts): number | undefined => {
  if (type === '') return undefined;
  if (type === individual) return most.individual;
  return about.individualBusiness ? most.individualBusiness : most.enterpriseGovernmentMediaOther;
};

const nameOf = (code: string): string => provinces.find((one) => one.code === code)?.zh ?? code;

const isElsewhere = ({ text, about: { provinceOnRecord = '' } }: Facts): boolean =>
  text(province) !== '' && provinceOnRecord !== '' && text(province) !== provinceOnRecord;

const elsewhere = (facts: Facts) =>
  isElsewhere(facts) ? [{ fields: [province], words: { province: nameOf(facts.about.provinceOnRecord ?? '') } }] : [];

/** What else the subject has on record, or under way. */
export const otherFilingRules: readonly Rule[] = [
  {
    id: 'quota-full',
    fields: [subjectType],
    when: adds,
    finds: (facts) => {
      const limit = limitOf(facts);
      const { filed = 0 } = facts.about.others ?? {};
      return limit !== undefined && filed >= limit
        ? [{ fields: [subjectType], words: { max: limit, count: filed } }]
        : [];
    },
    severity: 'error',
    source: sources.faq,
    seen,
  },
  {
    // A credit code of 91 is a company's, of 92 such a business's (GB 32100).
    id: 'quota-business',
    fields: [subjectType, certificate],
    when: (facts) =>
      adds(facts) &&
      facts.subjectType === enterprise &&
      facts.about.individualBusiness === undefined &&
      !facts.text(certificate).startsWith('91'),
    finds: ({ about: { others: { filed = 0 } = {} } }) =>
      filed >= most.individualBusiness && filed < most.enterpriseGovernmentMediaOther
        ? [{ fields: [subjectType], words: { max: most.individualBusiness, count: filed } }]
        : [],
    severity: 'warning',
    source: sources.faq,
    seen,
  },
  {
    // 86324 of the platform, 1003 (网站主办者冲突) of the ministry: what else runs may also end by itself.
    id: 'filing-running',
    fields: [name],
    finds: ({ about, text }) => (about.others?.running && text(name) !== '' ? [{ fields: [name] }] : []),
    severity: 'warning',
    source: sources.rejections,
    seen,
  },
  {
    id: 'province-on-record',
    fields: [province],
    when: adds,
    finds: elsewhere,
    severity: 'error',
    source: sources.communityGuide,
    seen,
  },
  {
    // 1046 of the ministry: a change stays in its province.
    id: 'province-change',
    fields: [province],
    when: (facts) => isOf(facts, 'change'),
    finds: elsewhere,
    severity: 'error',
    source: sources.communityGuide,
    seen,
  },
  {
    id: 'kind-on-record',
    fields: [province],
    when: ({ about: { kind } }) => kind === 'first',
    finds: ({ text, about: { provinceOnRecord = '' } }) =>
      provinceOnRecord !== '' && text(province) !== '' ? [{ fields: [province] }] : [],
    severity: 'warning',
    source: sources.vendorRejections,
    seen,
  },
];

import { cancelReasons } from '../../fields/codes/cancel-reasons.ts';
import { filingKinds } from '../../fields/codes/filing-kinds.ts';
import { provinces } from '../../fields/codes/provinces.ts';
import { recordNumber } from '../../fields/codes/record-number.ts';
import { plain } from '../../fields/plain.ts';
import { sources } from '../../texts/sources.ts';
import type { Facts } from '../facts.ts';
import { eachOf, type Hit, type Rule } from '../rule.ts';

const seen = '2026-10';
const province = 'icp_subject.base_info.province';
const ofSubject = 'icp_subject.base_info.record_number';
const ofApplet = 'icp_applets.base_info.record_number';
const numbers = [ofSubject, ofApplet] as const;
const cancelType = 'icp_cancel.cancel_type';
const cancelReason = 'icp_cancel.cancel_reason';

const signs = new Map(provinces.map(({ code, icpPrefix }) => [code, icpPrefix]));
const reads = (number: string): boolean => recordNumber.pattern.test(plain(number));
const suffix = /-\d+X$/u;
const stem = (number: string): string => plain(number).replace(suffix, '');

/** The person chooses these alone: no profile has them, a draft file may. */
const chosen = ({ saved }: Facts, id: typeof cancelType | typeof cancelReason): string =>
  [saved[id] ?? ''].flat()[0] ?? '';
const typeOfKind = (kind: string | undefined): string | undefined =>
  filingKinds.find(({ id }) => id === kind)?.cancelType;

const both = ({ text }: Facts): boolean => numbers.every((id) => reads(text(id)));

/** What fits the kind of filing, and what its record numbers say. */
export const kindRules: readonly Rule[] = [
  {
    // 「粤ICP备…」 is issued in 广东; licences for the whole country open with no province and are not read here.
    id: 'record-number-province',
    fields: [...numbers, province],
    when: ({ text }) => signs.has(text(province)),
    finds: ({ text }) =>
      numbers
        .filter((id) => reads(text(id)) && plain(text(id)).charAt(0) !== signs.get(text(province)))
        .map((id) => ({ fields: [id, province] })),
    severity: 'warning',
    source: sources.apply,
    seen,
  },
  {
    id: 'record-number-level',
    fields: numbers,
    finds: eachOf(numbers, (text, _, id) => reads(text) && suffix.test(plain(text)) !== (id === ofApplet)),
    severity: 'warning',
    source: sources.apply,
    seen,
  },
  {
    id: 'record-number-stem',
    fields: numbers,
    when: both,
    finds: ({ text }) => (stem(text(ofSubject)) === stem(text(ofApplet)) ? [] : [{ fields: [ofSubject, ofApplet] }]),
    severity: 'warning',
    source: sources.apply,
    seen,
  },
  {
    // 1037 of the ministry: what is on record already is added or changed, not filed once more.
    id: 'record-number-kind',
    fields: numbers,
    finds: ({ text, about: { kind } }) => {
      const idle = kind === 'first' ? numbers : kind === 'add_service' ? ([ofApplet] as const) : [];
      return idle.filter((id) => reads(text(id))).map((id): Hit => ({ fields: [id] }));
    },
    severity: 'warning',
    source: sources.vendorRejections,
    seen,
  },
  {
    id: 'cancel-type-kind',
    fields: [cancelType],
    finds: (facts) => {
      const [type, meant] = [chosen(facts, cancelType), typeOfKind(facts.about.kind)];
      return type !== '' && meant !== undefined && type !== meant ? [{ fields: [cancelType] }] : [];
    },
    severity: 'error',
    source: sources.cancel,
    seen,
  },
  {
    id: 'cancel-reason-known',
    fields: [cancelType, cancelReason],
    finds: (facts) => {
      const isKnown = cancelReasons.some(({ code }) => code === chosen(facts, cancelReason));
      return isKnown || chosen(facts, cancelType) === '' ? [] : [{ fields: [cancelReason] }];
    },
    severity: 'error',
    source: sources.cancel,
    seen,
  },
];

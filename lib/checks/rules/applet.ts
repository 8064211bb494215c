import { limits } from '../../fields/codes/limits.ts';
import { noPreApproval } from '../../fields/codes/pre-approvals.ts';
import { recordNumber } from '../../fields/codes/record-number.ts';
import { plain } from '../../fields/plain.ts';
import { sources } from '../../texts/sources.ts';
import { principals } from '../persons.ts';
import { eachOf, type Hit, type Rule } from '../rule.ts';

const seen = '2026-10';
const base = 'icp_applets.base_info';
const remark = `${base}.comment`;
const services = `${base}.service_content_types`;
const approvalType = `${base}.nrlx_details[].type`;
const approvalNumber = `${base}.nrlx_details[].code`;
const recordNumbers = ['icp_subject.base_info.record_number', `${base}.record_number`] as const;
const names = [
  'icp_subject.base_info.name',
  'icp_subject.legal_person_info.name',
  ...principals.map((path) => `${path}.name` as const),
] as const;

// The form counts signs, not bytes; spaces around the text are cut off.
const lengthOf = (text: string): number => [...text.trim()].length;

const remarkOf = (id: Rule['id'], isWrong: (length: number) => boolean): Rule => ({
  id,
  fields: [remark],
  finds: ({ text }) => {
    const count = lengthOf(text(remark));
    return count > 0 && isWrong(count) ? [{ fields: [remark], words: { count } }] : [];
  },
  severity: 'error',
  source: sources.apply,
  seen,
});

const entry = (id: string, at: number): string => id.replace('[]', `[${at}]`);

/** What is said of the mini program, and names. */
export const appletRules: readonly Rule[] = [
  {
    id: 'name-digits',
    fields: names,
    finds: eachOf(names, (text) => /^\d+$/u.test(plain(text))),
    severity: 'error',
    source: sources.apply,
    seen,
  },
  {
    id: 'applet-name-plain',
    fields: [`${base}.name`],
    finds: eachOf([`${base}.name`], (text) => /^(?:\d+|[a-z]+)$/iu.test(plain(text))),
    severity: 'warning',
    source: sources.rejections,
    seen,
  },
  {
    id: 'appid-form',
    fields: [`${base}.appid`],
    finds: eachOf([`${base}.appid`], (text) => !/^wx[0-9a-f]{16}$/u.test(text)),
    severity: 'warning',
    source: sources.apply,
    seen,
  },
  {
    id: 'record-number-form',
    fields: recordNumbers,
    finds: eachOf(recordNumbers, (text) => !recordNumber.pattern.test(plain(text))),
    severity: 'warning',
    source: sources.apply,
    seen,
  },
  remarkOf('remark-short', (count) => count < 20),
  remarkOf('remark-long', (count) => count > 200),
  {
    id: 'services-too-many',
    fields: [services],
    finds: ({ list }) =>
      new Set(list(services)).size > limits.serviceContent.max
        ? [{ fields: [services], words: { count: new Set(list(services)).size, max: limits.serviceContent.max } }]
        : [],
    severity: 'error',
    source: sources.apply,
    seen,
  },
  {
    id: 'approval-none-and-some',
    fields: [approvalType],
    finds: ({ list }) => {
      const types = list(approvalType).filter((code) => code !== '');
      return types.includes(noPreApproval) && types.some((code) => code !== noPreApproval)
        ? [{ fields: [entry(approvalType, list(approvalType).indexOf(noPreApproval))] }]
        : [];
    },
    severity: 'error',
    source: sources.guide,
    seen,
  },
  {
    id: 'approval-twice',
    fields: [approvalType],
    finds: ({ list }) =>
      list(approvalType).flatMap((code, at, all): Hit[] =>
        code !== '' && all.indexOf(code) < at ? [{ fields: [entry(approvalType, at)] }] : [],
      ),
    severity: 'error',
    source: sources.apply,
    seen,
  },
  {
    id: 'approval-number',
    fields: [approvalType, approvalNumber],
    finds: ({ list }) =>
      list(approvalType).flatMap((code, at): Hit[] =>
        code !== '' && code !== noPreApproval && (list(approvalNumber)[at] ?? '').trim() === ''
          ? [{ fields: [entry(approvalNumber, at)] }]
          : [],
      ),
    severity: 'error',
    source: sources.guide,
    seen,
  },
  {
    id: 'approval-number-idle',
    fields: [approvalType, approvalNumber],
    finds: ({ list }) =>
      list(approvalNumber).flatMap((text, at): Hit[] =>
        text.trim() !== '' && [noPreApproval, ''].includes(list(approvalType)[at] ?? '')
          ? [{ fields: [entry(approvalNumber, at)] }]
          : [],
      ),
    severity: 'warning',
    source: sources.guide,
    seen,
  },
];

import type { FieldId } from '../../fields/index.ts';
import { sources } from '../../texts/sources.ts';
import type { Facts } from '../facts.ts';
import { foldName, foldSigns } from '../fold-name.ts';
import type { Rule } from '../rule.ts';

const seen = '2026-10';
const name = 'icp_subject.base_info.name';
const subjectType = 'icp_subject.base_info.type';
const principals: readonly FieldId[] = ['icp_applets.principal_info.name', 'icp_subject.principal_info.name'];
const same = 'ui.applet_principal_same_as_subject';
const enterprise = '4';

/** The console hides parts of people's names: 张*, *示例. Nothing is to be compared with those. */
const isMasked = (text: string): boolean => /[*＊●]/u.test(text);

/** Registers print it behind the names of such businesses since 2022; accounts opened before have it not. */
const withoutKind = (text: string): string => text.replace(/\(个体工商户\)$/u, '');

type Likeness = 'same' | 'signs' | 'forms' | 'none';

const likenessOf = (written: string, account: string): Likeness => {
  if (written.trim() === account.trim()) return 'same';
  if (foldSigns(written) === foldSigns(account)) return 'signs';
  return withoutKind(foldName(written)) === withoutKind(foldName(account)) ? 'forms' : 'none';
};

const subjectIs =
  (...of: Likeness[]): Rule['finds'] =>
  ({ text, about: { accountSubject = '' } }) => {
    if (text(name).trim() === '' || accountSubject === '' || isMasked(accountSubject)) return [];
    return of.includes(likenessOf(text(name), accountSubject)) ? [{ fields: [name] }] : [];
  };

/** The row the mini program principal's name stands in. */
const principalRow = ({ samePerson }: Facts): FieldId => principals[samePerson ? 1 : 0] as FieldId;

/** What is filed against what the account is registered with. */
export const accountRules: readonly Rule[] = [
  {
    id: 'account-subject-signs',
    fields: [name],
    finds: subjectIs('signs'),
    severity: 'warning',
    mend: (text, { about }) => about.accountSubject?.trim() ?? text,
    source: sources.communityGuide,
    seen,
  },
  {
    id: 'account-subject-forms',
    fields: [name],
    finds: subjectIs('forms'),
    severity: 'warning',
    source: sources.communityGuide,
    seen,
  },
  {
    // 86355 of the interface: 主办者与小程序主体不一致.
    id: 'account-subject-differs',
    fields: [name],
    finds: subjectIs('none'),
    severity: 'error',
    source: sources.communityAnswer,
    seen,
  },
  {
    id: 'administrator-differs',
    fields: [...principals, same],
    finds: (facts) => {
      const { administrator = '' } = facts.about;
      const row = principalRow(facts);
      const written = foldName(facts.text(row));
      const isKnown = written !== '' && administrator !== '' && !isMasked(administrator);
      return isKnown && written !== foldName(administrator) ? [{ fields: [row] }] : [];
    },
    severity: 'warning',
    source: sources.administrator,
    seen,
  },
  {
    id: 'individual-business-type',
    fields: [subjectType],
    finds: ({ subjectType: type, about }) =>
      about.individualBusiness === true && type !== '' && type !== enterprise ? [{ fields: [subjectType] }] : [],
    severity: 'error',
    source: sources.certificates,
    seen,
  },
];

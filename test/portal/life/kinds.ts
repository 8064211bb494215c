import { type FilingKind, filingKinds } from '../../../lib/fields/codes/filing-kinds.ts';
import type { Verifier } from '../filings.ts';

type Person = Verifier['person'];

const subject: readonly Person[] = ['subjectPrincipal'];
const applet: readonly Person[] = ['appletPrincipal'];
const both: readonly Person[] = [...subject, ...applet];

/**
 * Who confirms which kind of filing by SMS, as the cloud providers list it for the ministry's step (read 2026-10).
 * Sources disagree, and WeChat's own guide names the subject principal alone: `smsTo` lets a tester choose.
 */
export const verifiersByKind = {
  first: both,
  add_service: applet,
  add_access: applet,
  change_subject: subject,
  change_service: applet,
  change_both: both,
  cancel_subject: subject,
  cancel_service: applet,
  cancel_access: [],
} as const satisfies Record<string, readonly Person[]>;

export type KindId = keyof typeof verifiersByKind;

export const isKind = (id: unknown): id is KindId => typeof id === 'string' && id in verifiersByKind;

const kindOf = (id: KindId): FilingKind => {
  const kind = filingKinds.find((one) => one.id === id);
  if (!kind) throw new Error(`no filing kind ${id}`);
  return kind;
};

export const familyOf = (id: KindId): FilingKind['family'] => kindOf(id).family;
export const kindText = (id: KindId): string => kindOf(id).zh;

/** Whose phones the SMS goes to: by the kind, or as a tester wants it. */
export const smsChoices = {
  kind: undefined,
  subject,
  applet,
  both,
} as const;

export type SmsTo = keyof typeof smsChoices;

/** What sends no SMS sends none, whatever is chosen. */
export const receiversOf = (kind: KindId, choice: SmsTo): readonly Person[] =>
  verifiersByKind[kind].length === 0 ? [] : (smsChoices[choice] ?? verifiersByKind[kind]);

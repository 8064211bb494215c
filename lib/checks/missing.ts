import { noPreApproval } from '../fields/codes/pre-approvals.ts';
import type { Kind } from '../fields/field.ts';
import { type FieldId, fieldIds, fields, isFieldId } from '../fields/index.ts';
import type { Saved } from '../fields/saved.ts';
import { askedSections, type FilingKindId } from './asked-sections.ts';
import { type Holds, holds } from './cases-of.ts';
import type { Context } from './context.ts';
import { type Facts, factsOf } from './facts.ts';

const files: ReadonlySet<Kind> = new Set<Kind>(['image', 'images', 'video']);
const ownOfRole: FieldId = 'icp_applets.principal_info.authorization_letter';

/** Where the answer of a row stands: one person in both roles is written once, as the subject principal. */
const standsIn = (id: FieldId, { samePerson }: Facts): FieldId => {
  const other = id.replace(/^icp_applets\.principal_info\./u, 'icp_subject.principal_info.');
  return samePerson && id !== ownOfRole && isFieldId(other) ? other : id;
};

const numberOfApproval: FieldId = 'icp_applets.base_info.nrlx_details[].code';
const approvalsWithoutNumber = ({ list }: Facts): boolean =>
  list('icp_applets.base_info.nrlx_details[].type').some(
    (code, at) => code !== '' && code !== noPreApproval && (list(numberOfApproval)[at] ?? '').trim() === '',
  );

const lacks = (id: FieldId, facts: Facts): boolean => {
  if (files.has(fields[id].kind)) return !facts.scans.has(id);
  if (id === numberOfApproval) return approvalsWithoutNumber(facts);
  return !facts.list(id).some((text) => text.trim() !== '');
};

const isAsked = (id: FieldId, kind: FilingKindId): boolean =>
  askedSections[kind].sections.includes(fields[id].section) || askedSections[kind].also?.includes(id) === true;

const required = (id: FieldId, facts: Facts): Holds => {
  const { required: when } = fields[id];
  return typeof when === 'string' ? holds(when, facts, id) : when ? 'yes' : 'no';
};

/** Rows that kind of filing requires, `yes` or `perhaps`, and the facts do not answer, in form order. */
export function lackedBy(kind: FilingKindId, facts: Facts, how: Holds): FieldId[] {
  const asked = fieldIds
    .filter((id) => fields[id].answer === 'saved' && isAsked(id, kind) && required(id, facts) === how)
    .map((id) => standsIn(id, facts));
  return [...new Set(asked)].filter((id) => lacks(id, facts));
}

/** Rows that kind of filing requires and the draft does not answer, in form order. Files: those without a scan. */
export const missing = (kind: FilingKindId, saved: Saved, context: Context): FieldId[] =>
  lackedBy(kind, factsOf(saved, context), 'yes');

/** Rows it may require, as the bureau or a fact the draft does not hold decides: 更名函, 居住证, 授权书… */
export const perhapsMissing = (kind: FilingKindId, saved: Saved, context: Context): FieldId[] =>
  lackedBy(kind, factsOf(saved, context), 'perhaps');

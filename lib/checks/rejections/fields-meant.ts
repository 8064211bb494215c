import type { Person } from '../../fields/field.ts';
import { groupOf } from '../../fields/groups.ts';
import { type FieldId, fieldIds, fields, isFieldId } from '../../fields/index.ts';
import { labelText } from '../../fields/label-text.ts';
import { groupsNamed } from '../../fields/labels.ts';
import { rejections } from './index.ts';
import { rejectionsMeant, type Said } from './rejections-meant.ts';
import { saidText } from './said-text.ts';

const people: readonly [RegExp, Person][] = [
  [/小程序负责人|服务负责人|网站负责人/u, 'appletPrincipal'],
  [/主体负责人/u, 'subjectPrincipal'],
  [/法定代表人|法人/u, 'legalRepresentative'],
  [/主办单位|主办者|主体/u, 'subject'],
];

const personIn = (text: string): Person | undefined => people.find(([words]) => words.test(text))?.[1];

/** 「主体负责人-手机号码」: what is named stands last, whose it is before it. */
const partsOf = (label: string): string[] => [label, ...label.split(/[-–—/>›→·|:：\s]+/u).toReversed()].map(labelText);

/** Rows of the filing's own form that a label names anywhere; one person's where the label or `whose` names one. */
function rowsNamed(label: string): FieldId[] {
  const path = label.trim().replace(/\[\d+\]/gu, '[]');
  if (isFieldId(path)) return [path];
  const groups = partsOf(label)
    .map((part) => (part === '' ? new Set<string>() : groupsNamed(part)))
    .find(({ size }) => size > 0);
  const rows = fieldIds.filter((id) => groups?.has(groupOf(id)) && /^(?:icp_(?!cancel)|ui\.)/u.test(id));
  const person = personIn(label);
  const own = rows.filter((id) => fields[id].person === person);
  return own.length > 0 ? own : rows;
}

const narrowed = (rows: readonly FieldId[], to: ReadonlySet<FieldId>): readonly FieldId[] => {
  const both = rows.filter((id) => to.has(id));
  return both.length > 0 ? both : rows;
};

/**
 * The rows of the form a rejection is about: those its printed field names, of these the ones the matched rejection is
 * known to be about; without such a field those of the matched rejection, of the person its reason names. In form order.
 */
export function fieldsMeant(said: Said): FieldId[] {
  const [first] = rejectionsMeant(said);
  const known: readonly FieldId[] = first ? rejections[first].fields : [];
  const field = saidText(said.field ?? '');
  // What a reviewer prints as the field may be all the rejection says: 主办单位证件.
  const isItself = first !== undefined && rejections[first].says.some((text) => saidText(text) === field);
  const named = isItself ? [] : rowsNamed(said.field ?? '');
  const person = personIn(`${said.field ?? ''} ${said.reason}`);
  const ofPerson = new Set(fieldIds.filter((id) => fields[id].person === person));
  const meant = named.length > 0 ? narrowed(named, new Set(known)) : narrowed(known, ofPerson);
  const chosen = new Set(meant);
  return fieldIds.filter((id) => chosen.has(id));
}

import { groupOf, groups } from '../fields/groups.ts';
import { type FieldId, fieldIds, fields } from '../fields/index.ts';

const persons = {
  subjectPrincipal: '主体负责人',
  appletPrincipal: '小程序负责人',
  legalRepresentative: '法定代表人',
} as const;

const sharedWith = (id: FieldId): ReadonlySet<string> =>
  new Set((groups.get(groupOf(id)) ?? []).filter((other) => other !== id).flatMap((other) => fields[other].labels));

/** A label only this row of its group has: 证件有效期起始日期, not 证件有效期; with its person before it where that is printed. */
const nameFrom = (id: FieldId): string => {
  const { labels, person } = fields[id];
  const shared = sharedWith(id);
  const own = labels.find((label) => !shared.has(label)) ?? labels[0] ?? id;
  const withPerson = person in persons ? `${persons[person as keyof typeof persons]}${own}` : own;
  return labels.includes(withPerson) ? withPerson : own;
};

const names = new Map(fieldIds.map((id) => [id, nameFrom(id)]));

/** What a row is called on the form, so that a list of rows tells them apart. */
export const rowName = (id: FieldId): string => names.get(id) ?? id;

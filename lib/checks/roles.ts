import type { FieldId } from '../fields/index.ts';
import { plain } from '../fields/plain.ts';
import type { Facts } from './facts.ts';
import { foldName } from './fold-name.ts';
import { legalNumber, subjectNumber } from './persons.ts';

/** A person of the form: where the name and the certificate stand. Of a legal representative no kind is asked. */
export interface Role {
  name: FieldId;
  number: FieldId;
  type?: FieldId;
}

const principal = <Path extends 'icp_subject' | 'icp_applets'>(path: Path) =>
  ({
    name: `${path}.principal_info.name`,
    number: `${path}.principal_info.certificate_number`,
    type: `${path}.principal_info.certificate_type`,
  }) as const;

/** Everybody a filing names. `individual`: the subject itself, where it is a person. */
export const roles = {
  individual: {
    name: 'icp_subject.base_info.name',
    number: subjectNumber,
    type: 'icp_subject.organize_info.certificate_type',
  },
  subjectPrincipal: principal('icp_subject'),
  appletPrincipal: principal('icp_applets'),
  legalRepresentative: { name: 'icp_subject.legal_person_info.name', number: legalNumber },
} as const satisfies Record<string, Role>;

export const isIndividual = ({ subjectType }: Facts): boolean => subjectType === '5';

/** A name as it compares: 阿依·示例 is 阿依.示例, 陳示例 is 陈示例, and LI Sample is Li  Sample. */
export const plainName = (text: string): string => foldName(text).replace(/[·.。,，'’-]/gu, '');
export const plainNumber = (text: string): string => plain(text).toUpperCase();

/** Are two rows the same, in signs that matter? Undefined: one of them is empty. */
export function alike(facts: Facts, one: FieldId, other: FieldId, as: (text: string) => string): boolean | undefined {
  const [a, b] = [as(facts.text(one)), as(facts.text(other))];
  return a === '' || b === '' ? undefined : a === b;
}

/** Is it one person? By number where both have one, else by name. Undefined: nobody can tell yet. */
export const isOnePerson = (facts: Facts, one: Role, other: Role): boolean | undefined =>
  alike(facts, one.number, other.number, plainNumber) ?? alike(facts, one.name, other.name, plainName);

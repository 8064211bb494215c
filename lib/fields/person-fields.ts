import type { Person } from './field.ts';
import { type FieldId, isFieldId } from './index.ts';

type Role = Exclude<Person, 'subject' | 'verifier'>;

const paths: Record<Role, string> = {
  subjectPrincipal: 'icp_subject.principal_info.',
  legalRepresentative: 'icp_subject.legal_person_info.',
  appletPrincipal: 'icp_applets.principal_info.',
};

/** What belongs to a person whatever the role. Not the letter of authorization: it names the role. */
export const personKeys = [
  'name',
  'certificate_type',
  'certificate_number',
  'certificate_validity_date_start',
  'certificate_validity_date_end',
  'mobile',
  'emergency_contact',
  'email',
  'certificate_photo_front',
  'certificate_photo_back',
] as const;
export type PersonKey = (typeof personKeys)[number];

/** The field a person's answer stands in, for one role; of the legal representative the form asks name and number alone. */
export const personField = (role: Role, key: PersonKey): FieldId | undefined => {
  const id = `${paths[role]}${key}`;
  return isFieldId(id) ? id : undefined;
};

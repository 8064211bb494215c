import type { FieldId } from '../../fields/index.ts';
import type { FilingKindId } from '../asked-sections.ts';
import { type Holds, holds } from '../cases-of.ts';
import type { Facts } from '../facts.ts';

/** Who shows a certificate: 主办单位, 主体负责人, 小程序负责人. */
export type Bearer = 'organizer' | 'subjectPrincipal' | 'appletPrincipal';

/** What decides which materials a filing needs: said by a person, or read from a draft. */
export interface Situation {
  kind: FilingKindId;
  /** Code of the kind of subject, '' while none is chosen. */
  subjectType: string;
  /** Six digits of the province it is filed in, '' while none is chosen. */
  province: string;
  /** Is the principal another than the legal representative? */
  subjectPrincipalIsOther: Holds;
  appletPrincipalIsOther: Holds;
  /** Does one person hold both roles? */
  samePerson: boolean;
  /** An individual whose certificate names an address in another province. */
  outOfProvince: Holds;
  renamed: Holds;
  /** Codes of the approvals in the draft's order, '' for an entry without one; none while nothing is chosen. */
  approvals: readonly string[];
  /** Codes of the certificates that are chosen already. */
  certificates: Partial<Record<Bearer, string>>;
}

const certificateOf: Record<Bearer, FieldId> = {
  organizer: 'icp_subject.organize_info.certificate_type',
  subjectPrincipal: 'icp_subject.principal_info.certificate_type',
  appletPrincipal: 'icp_applets.principal_info.certificate_type',
};
const bearers = Object.keys(certificateOf) as Bearer[];

/** What a draft says of it. */
export function situationOf(facts: Facts, kind: FilingKindId): Situation {
  const { text, list, subjectType, samePerson } = facts;
  const chosen = bearers.map((bearer) => [bearer, text(certificateOf[bearer])]).filter(([, code]) => code !== '');
  return {
    kind,
    subjectType,
    province: text('icp_subject.base_info.province'),
    subjectPrincipalIsOther: holds('notLegalRepresentative', facts, 'icp_subject.principal_info.authorization_letter'),
    appletPrincipalIsOther: holds('notLegalRepresentative', facts, 'icp_applets.principal_info.authorization_letter'),
    samePerson,
    outOfProvince: holds('individualOutOfProvince', facts, 'icp_subject.personal_info.residence_permit'),
    renamed: holds('renamed', facts, 'icp_materials.business_name_change_letter'),
    approvals: list('icp_applets.base_info.nrlx_details[].type'),
    certificates: Object.fromEntries(chosen) as Situation['certificates'],
  };
}

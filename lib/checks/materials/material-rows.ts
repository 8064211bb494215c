import type { SectionId } from '../../fields/field.ts';
import type { FieldId } from '../../fields/index.ts';
import type { MaterialFormId, MaterialId, MaterialWhyId } from '../../texts/materials.ts';
import type { SourceKey } from '../../texts/sources.ts';
import type { Holds } from '../cases-of.ts';
import type { Provider, Sure } from './material.ts';
import type { Bearer, Situation } from './situation.ts';

/** Is it needed, and why? Undefined: it is not on the list. */
type Need = { sure: Sure; why: MaterialWhyId } | undefined;

/** A material as the form knows it. */
export interface MaterialRow {
  id: MaterialId;
  /** The step it is asked at: kinds of filing leave steps out. */
  section: SectionId;
  from: Provider;
  form: MaterialFormId;
  /** Fields that hold its scans. */
  scans: readonly FieldId[];
  /** Whose certificate it is. */
  bearer?: Bearer;
  need: (situation: Situation) => Need;
  source: SourceKey;
}

const individual = '5';
const required = (why: MaterialWhyId): Need => ({ sure: 'required', why });
const perhaps = (why: MaterialWhyId): Need => ({ sure: 'perhaps', why });
const flow = (why: MaterialWhyId) => (): Need => ({ sure: 'flow', why });
const byCase = (holds: Holds, yes: MaterialWhyId, maybe: MaterialWhyId): Need =>
  holds === 'no' ? undefined : holds === 'yes' ? required(yes) : perhaps(maybe);
const unlessIndividual =
  (why: MaterialWhyId) =>
  ({ subjectType }: Situation) =>
    subjectType === individual ? undefined : perhaps(why);

/** The two sides of a principal's certificate. */
export const sidesOf = (path: 'icp_subject' | 'icp_applets'): FieldId[] => [
  `${path}.principal_info.certificate_photo_front`,
  `${path}.principal_info.certificate_photo_back`,
];

const ofMaterials = { section: 'materials', source: 'apply', from: 'applicant' } as const;
const byProvince = { ...ofMaterials, from: 'province', need: (): Need => perhaps('provinceRule') } as const;

/** Everything a filing may want, in the order of the form; approvals and what only a province asks for come by other ways. */
export const materialRows: readonly MaterialRow[] = [
  {
    id: 'organizer_certificate',
    section: 'organizer',
    from: 'applicant',
    form: 'original',
    scans: ['icp_subject.organize_info.certificate_photo'],
    bearer: 'organizer',
    need: ({ subjectType }) =>
      subjectType === individual
        ? undefined
        : subjectType === ''
          ? perhaps('perhapsOrganisation')
          : required('organisation'),
    source: 'guide',
  },
  {
    id: 'principal_certificate',
    section: 'subject_principal',
    from: 'applicant',
    form: 'twoSides',
    scans: sidesOf('icp_subject'),
    bearer: 'subjectPrincipal',
    need: ({ subjectType, samePerson }) =>
      required(subjectType === individual ? 'individual' : samePerson ? 'bothRoles' : 'principal'),
    source: 'guide',
  },
  {
    id: 'subject_letter',
    section: 'subject_principal',
    from: 'applicant',
    form: 'sealed',
    scans: ['icp_subject.principal_info.authorization_letter'],
    need: ({ subjectPrincipalIsOther }) => byCase(subjectPrincipalIsOther, 'notLegal', 'perhapsNotLegal'),
    source: 'apply',
  },
  {
    id: 'residence_permit',
    section: 'subject',
    from: 'applicant',
    form: 'proof',
    scans: ['icp_subject.personal_info.residence_permit'],
    need: ({ outOfProvince }) => byCase(outOfProvince, 'outOfProvince', 'perhapsOutOfProvince'),
    source: 'apply',
  },
  {
    id: 'applet_principal_certificate',
    section: 'applet_principal',
    from: 'applicant',
    form: 'twoSides',
    scans: sidesOf('icp_applets'),
    bearer: 'appletPrincipal',
    need: ({ samePerson }) => required(samePerson ? 'sameAsSubject' : 'appletPrincipal'),
    source: 'guide',
  },
  {
    id: 'applet_letter',
    section: 'applet_principal',
    from: 'applicant',
    form: 'sealed',
    scans: ['icp_applets.principal_info.authorization_letter'],
    need: ({ appletPrincipalIsOther }) => byCase(appletPrincipalIsOther, 'notLegal', 'perhapsNotLegal'),
    source: 'apply',
  },
  {
    ...ofMaterials,
    id: 'name_change_letter',
    form: 'registry',
    scans: ['icp_materials.business_name_change_letter'],
    need: ({ renamed }) => byCase(renamed, 'renamed', 'perhapsRenamed'),
  },
  {
    ...ofMaterials,
    id: 'party_building',
    from: 'province',
    form: 'asAsked',
    scans: ['icp_materials.party_building_confirmation_letter'],
    need: unlessIndividual('provinceRule'),
  },
  {
    ...byProvince,
    id: 'responsibility_letter',
    form: 'handSigned',
    scans: ['icp_materials.authenticity_responsibility_letter'],
  },
  {
    ...byProvince,
    id: 'truth_letter',
    form: 'handSigned',
    scans: ['icp_materials.authenticity_commitment_letter'],
  },
  {
    ...ofMaterials,
    id: 'construction_plan',
    form: 'plan',
    scans: ['icp_materials.website_construction_proposal'],
    need: () => perhaps('manyServices'),
  },
  {
    ...byProvince,
    id: 'promise_video',
    form: 'video',
    scans: ['icp_materials.promise_video'],
  },
  {
    ...byProvince,
    id: 'holding_photo',
    form: 'holding',
    scans: ['icp_materials.holding_certificate_photo'],
  },
  {
    ...ofMaterials,
    id: 'subject_attachments',
    form: 'attachments',
    scans: ['icp_materials.subject_other_materials'],
    need: () => perhaps('subjectProof'),
  },
  {
    ...ofMaterials,
    id: 'applet_attachments',
    form: 'attachments',
    scans: ['icp_materials.applets_other_materials'],
    need: () => perhaps('appletProof'),
  },
  {
    ...ofMaterials,
    id: 'commitment',
    from: 'flow',
    form: 'onPage',
    scans: ['icp_materials.commitment_letter'],
    need: flow('commitmentOnPage'),
    source: 'guide',
  },
  {
    id: 'live_photo',
    section: 'applet_principal',
    from: 'flow',
    form: 'inFaceCheck',
    scans: [],
    need: flow('faceCheck'),
    source: 'guide',
  },
  {
    ...ofMaterials,
    id: 'authenticity_form',
    from: 'platform',
    form: 'byPlatform',
    scans: [],
    need: flow('platformMakes'),
    source: 'guide',
  },
];

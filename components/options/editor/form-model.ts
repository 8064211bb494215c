import type { Case } from '../../../lib/fields/cases.ts';
import type { Kind, Person, SectionId } from '../../../lib/fields/field.ts';
import { type FieldId, fieldIds, fields } from '../../../lib/fields/index.ts';
import type { Saved } from '../../../lib/fields/saved.ts';
import type { PersonRole } from '../../../lib/platform/profile-messages.ts';

/** What a person works a row with. */
export type Control =
  | 'text'
  | 'longText'
  | 'choice'
  | 'services'
  | 'approvals'
  | 'region'
  | 'period'
  | 'flag'
  | 'scans';

/** One row of the editor: a field, or the several that make one answer (region, validity, both faces, approvals). */
export interface FormRow {
  key: string;
  ids: readonly [FieldId, ...FieldId[]];
  control: Control;
  /** Shown only when asked for. */
  secret: boolean;
  required: boolean | Case;
}

export type BlockId = SectionId | 'legal';

/** Rows under one heading; of a person who may be taken from another profile: in which role. */
export interface FormBlock {
  id: BlockId;
  role?: PersonRole;
  rows: readonly FormRow[];
}

interface BlockShape {
  id: BlockId;
  section: SectionId;
  /** Of that section, the rows of this person only. */
  person?: Person;
  role?: PersonRole;
}

const blocks: readonly BlockShape[] = [
  { id: 'organizer', section: 'organizer' },
  { id: 'subject', section: 'subject', person: 'subject' },
  { id: 'subject_principal', section: 'subject_principal', role: 'subjectPrincipal' },
  { id: 'legal', section: 'subject', person: 'legalRepresentative', role: 'legalRepresentative' },
  { id: 'applet', section: 'applet' },
  { id: 'applet_principal', section: 'applet_principal', role: 'appletPrincipal' },
  { id: 'materials', section: 'materials' },
];

const individual = '5';
const sameFlag: FieldId = 'ui.applet_principal_same_as_subject';
/** The letter names the role, so each role has its own even for one person. */
const ownOfRole: FieldId = 'icp_applets.principal_info.authorization_letter';

/** Whom a case concerns at all, by the kind of subject. */
const casesOf: Partial<Record<Case, 'individual' | 'organisation'>> = {
  nonIndividual: 'organisation',
  principalNotLegalRepresentative: 'organisation',
  notLegalRepresentative: 'organisation',
  renamed: 'organisation',
  individualOutOfProvince: 'individual',
};
/** Rows a province asks of organisations alone. */
const organisationsOnly: ReadonlySet<FieldId> = new Set(['icp_materials.party_building_confirmation_letter']);

const concerns = (id: FieldId): 'individual' | 'organisation' | undefined => {
  if (organisationsOnly.has(id)) return 'organisation';
  const { required } = fields[id];
  return typeof required === 'string' ? casesOf[required] : undefined;
};

/** Does the form ask this row for such a subject? A profile that does not say yet is asked what organisations are. */
export function isAsked(id: FieldId, saved: Saved): boolean {
  const { answer, section } = fields[id];
  if (answer !== 'saved') return false;
  const whose = saved['icp_subject.base_info.type'] === individual ? 'individual' : 'organisation';
  if ((concerns(id) ?? whose) !== whose) return false;
  if (section !== 'applet_principal') return true;
  const isSame = saved[sameFlag] === '1';
  // An individual answers for the mini program in person: nothing to choose, unless a profile says otherwise already.
  if (id === sameFlag) return whose === 'organisation' || !isSame;
  return !isSame || id === ownOfRole;
}

const controls: Partial<Record<Kind, Control>> = {
  region: 'region',
  choice: 'choice',
  longText: 'longText',
  dateOrLongTerm: 'period',
  date: 'period',
  flag: 'flag',
  image: 'scans',
  images: 'scans',
  video: 'scans',
};

const controlOf = (id: FieldId): Control => {
  const { group, kind } = fields[id];
  if (group === 'icp_applets.approval') return 'approvals';
  return kind === 'choices' ? 'services' : (controls[kind] ?? 'text');
};

const secretKinds: ReadonlySet<Kind> = new Set<Kind>(['certificateNumber', 'mobile', 'email']);
/** Of an individual, what an organisation prints on its licence for everyone is private. */
const privateOfIndividual: ReadonlySet<FieldId> = new Set([
  'icp_subject.organize_info.certificate_number',
  'icp_subject.organize_info.certificate_address',
  'icp_subject.base_info.address',
]);

const isSecret = (id: FieldId, saved: Saved): boolean =>
  privateOfIndividual.has(id) ? saved['icp_subject.base_info.type'] === individual : secretKinds.has(fields[id].kind);

const rowOf = (ids: readonly [FieldId, ...FieldId[]], saved: Saved): FormRow => {
  const [first] = ids;
  return {
    key: fields[first].group ?? first,
    ids,
    control: controlOf(first),
    secret: isSecret(first, saved),
    required: fields[first].required,
  };
};

/** The rows of one block, rows of one group together, in the form's order. */
const rowsOf = ({ section, person }: BlockShape, saved: Saved): FormRow[] => {
  const ids = fieldIds.filter(
    (id) => fields[id].section === section && (!person || fields[id].person === person) && isAsked(id, saved),
  );
  const byKey = Map.groupBy(ids, (id) => fields[id].group ?? id);
  return [...byKey.values()].flatMap(([first, ...rest]) => (first ? [rowOf([first, ...rest], saved)] : []));
};

/** What the editor draws for a profile as it stands: the form's own rows, just those asked of such a subject. */
export const formOf = (saved: Saved): FormBlock[] =>
  blocks.flatMap((block) => {
    const rows = rowsOf(block, saved);
    return rows.length ? [{ id: block.id, ...(block.role && { role: block.role }), rows }] : [];
  });

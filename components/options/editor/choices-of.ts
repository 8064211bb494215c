import { certificateTypes } from '../../../lib/fields/codes/certificate-types.ts';
import type { Coded } from '../../../lib/fields/codes/coded.ts';
import { personCertificateTypes } from '../../../lib/fields/codes/person-certificate-types.ts';
import { subjectTypes } from '../../../lib/fields/codes/subject-types.ts';
import { type FieldId, fields } from '../../../lib/fields/index.ts';
import type { Saved } from '../../../lib/fields/saved.ts';

const lists: Partial<Record<string, (subjectType: string) => readonly Coded[]>> = {
  subjectTypes: () => subjectTypes,
  // The same paper has another code for another kind of subject: only those of this kind are offered.
  certificateTypes: (subjectType) => certificateTypes.filter((type) => type.subjectType === subjectType),
  personCertificateTypes: () => personCertificateTypes,
};

/** What may be chosen in a row with one choice; none before the kind of subject is known, where it decides. */
export const choicesOf = (id: FieldId, saved: Saved): readonly Coded[] =>
  lists[fields[id].codes ?? '']?.(String(saved['icp_subject.base_info.type'] ?? '')) ?? [];

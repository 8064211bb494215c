/** The principals: path of their rows, the kind of each known (`certificate_type`). */
export const principals = ['icp_subject.principal_info', 'icp_applets.principal_info'] as const;

export const legalNumber = 'icp_subject.legal_person_info.certificate_number';
export const subjectNumber = 'icp_subject.organize_info.certificate_number';

/** Numbers of certificates beside the row that names the certificate; of a legal representative none is named. */
export const certificateNumbers = [
  { number: subjectNumber, type: 'icp_subject.organize_info.certificate_type' },
  ...principals.map((path) => ({ number: `${path}.certificate_number`, type: `${path}.certificate_type` }) as const),
] as const;

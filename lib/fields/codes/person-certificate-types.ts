import { type CertificateType, certificateTypes } from './certificate-types.ts';

/** What a principal may show: the certificates of individuals. */
export const personCertificateTypes: readonly CertificateType[] = certificateTypes.filter(
  ({ subjectType }) => subjectType === '5',
);

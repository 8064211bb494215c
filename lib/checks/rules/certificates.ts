import { certificateTypes } from '../../fields/codes/certificate-types.ts';
import { nameOf } from '../../fields/codes/index.ts';
import { personCertificateTypes } from '../../fields/codes/person-certificate-types.ts';
import { principals } from '../persons.ts';
import { eachOf, type Rule } from '../rule.ts';

const source =
  'https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/record/queryIcpCertificateTypes.html';
const seen = '2026-10';
const ofSubject = 'icp_subject.organize_info.certificate_type';
const ofPersons = principals.map((path) => `${path}.certificate_type` as const);

const find = (code: string) => certificateTypes.find((one) => one.code === code);
const namesOf = (subjectType: string): string =>
  certificateTypes
    .filter((one) => one.subjectType === subjectType)
    .map(({ zh }) => `「${zh}」`)
    .join('');

/** Which certificate whom it may belong to. */
export const certificateRules: readonly Rule[] = [
  {
    id: 'certificate-of-subject',
    fields: ['icp_subject.base_info.type', ofSubject],
    // A kind of subject no list has: nobody can tell its certificates.
    when: ({ subjectType }) => nameOf('subjectTypes', subjectType) !== undefined,
    finds: ({ subjectType, text }) => {
      const type = find(text(ofSubject));
      if (!type || type.subjectType === subjectType) return [];
      const words = { subject: nameOf('subjectTypes', subjectType) ?? '', allowed: namesOf(subjectType) };
      return [{ fields: [ofSubject, 'icp_subject.base_info.type'], words }];
    },
    severity: 'error',
    source,
    seen,
  },
  {
    id: 'certificate-of-person',
    fields: ofPersons,
    finds: eachOf(
      ofPersons,
      (code) => find(code) !== undefined && !personCertificateTypes.includes(find(code) as never),
    ),
    severity: 'error',
    source,
    seen,
  },
];

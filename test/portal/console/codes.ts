import { areaList } from '@vant/area-data';
import { certificateTypes as allCertificates } from '../../../lib/fields/codes/certificate-types.ts';
import type { Coded } from '../../../lib/fields/codes/coded.ts';
import { personCertificateTypes as personal } from '../../../lib/fields/codes/person-certificate-types.ts';
import { preApprovals as approvals } from '../../../lib/fields/codes/pre-approvals.ts';
import { serviceContentGroups } from '../../../lib/fields/codes/service-content-groups.ts';
import { serviceContentTypes as services } from '../../../lib/fields/codes/service-content-types.ts';
import { subjectTypes as subjects } from '../../../lib/fields/codes/subject-types.ts';
import type { Option } from './kit.ts';

const option = ({ code, zh }: Coded): Option => ({ code, text: zh });
const groups: readonly Coded[] = serviceContentGroups;

export const subjectTypes: readonly Option[] = subjects.map(option);
export const personCertificateTypes: readonly Option[] = personal.map(option);
export const preApprovals: readonly Option[] = approvals.map(option);

/** Second level under the titles of the first, as the portal lists them. */
export const serviceContentTypes: readonly Option[] = groups.flatMap((group) =>
  services.filter((type) => type.group === group.code).map((type) => ({ ...option(type), group: group.zh })),
);

/** 以上都不涉及 */
export const noApproval = '24';
/** 个人 */
export const individualSubject = '5';

/** The certificates a 主办者性质 may show. */
export const certificateTypes = (subject: string): readonly Option[] =>
  allCertificates.filter(({ subjectType }) => subjectType === subject).map(option);

const lists = [areaList.province_list, areaList.city_list, areaList.county_list];
const prefixLength = [0, 2, 4];

/** The regions below a path of codes: [] → provinces, [province] → its cities, [province, city] → its districts. */
export function regionLevel(path: readonly string[]): readonly Option[] {
  const prefix = (path.at(-1) ?? '').slice(0, prefixLength[path.length]);
  return Object.entries(lists[path.length] ?? {})
    .filter(([code]) => code.startsWith(prefix))
    .map(([code, text]) => ({ code, text }));
}

export const regionText = (code: string): string => lists.find((list) => code in list)?.[code] ?? code;

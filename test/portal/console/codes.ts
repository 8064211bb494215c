import { areaList } from '@vant/area-data';
import data from './codes-data.json';
import type { Option } from './kit.ts';

const option = ([code, text, group]: string[]): Option => ({
  code: code ?? '',
  text: text ?? '',
  ...(group && { group }),
});

export const subjectTypes: readonly Option[] = data.subjectTypes.map(option);
export const personCertificateTypes: readonly Option[] = data.person.map(option);
export const preApprovals: readonly Option[] = data.pre.map(option);
export const serviceContentTypes: readonly Option[] = data.service.map(option);

/** 以上都不涉及 */
export const noApproval = '24';
/** 个人 */
export const individualSubject = '5';

/** The certificates a 主办者性质 may show. */
export const certificateTypes = (subject: string): readonly Option[] =>
  ((data.bySubject as Record<string, string[][]>)[subject] ?? []).map(option);

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

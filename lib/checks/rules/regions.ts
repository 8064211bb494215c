import { provinces } from '../../fields/codes/provinces.ts';
import { regionPath } from '../../fields/codes/regions.ts';
import { kinds } from '../../fields/kinds.ts';
import { sources } from '../../texts/sources.ts';
import { eachOf, type Rule } from '../rule.ts';

const province = 'icp_subject.base_info.province';
const city = 'icp_subject.base_info.city';
const district = 'icp_subject.base_info.district';
const region = [province, city, district] as const;
const seen = '2026-10';

const isCode = (code: string): boolean => kinds.region.safeParse(code).success;
const head = (code: string): string => `${code.slice(0, 2)}0000`;
const isCity = (code: string): boolean => regionPath(head(code), code) !== undefined;
const isDistrict = (code: string): boolean => regionPath(head(code), `${code.slice(0, 4)}00`, code) !== undefined;
const hasBureau = (code: string): boolean => provinces.some((one) => one.code === code);

/** Province, city and district, each by itself and within the other. */
export const regionRules: readonly Rule[] = [
  {
    id: 'region-form',
    fields: region,
    finds: eachOf(region, (code) => !isCode(code)),
    severity: 'error',
    source: sources.apply,
    seen,
  },
  {
    id: 'region-province',
    fields: [province],
    finds: eachOf([province], (code) => isCode(code) && !hasBureau(code)),
    severity: 'error',
    source: sources.apply,
    seen,
  },
  {
    // Districts are founded and merged every year: one this list lacks may be newer than the list.
    id: 'region-unknown',
    fields: [city, district],
    finds: eachOf([city, district], (code) => isCode(code) && !isCity(code) && !isDistrict(code)),
    severity: 'warning',
    source: sources.faq,
    seen,
  },
  {
    id: 'region-level',
    fields: [city, district],
    finds: eachOf([city, district], (code, _, id) => (id === city ? isDistrict(code) : isCity(code))),
    severity: 'error',
    source: sources.apply,
    seen,
  },
  {
    id: 'region-belongs',
    fields: region,
    finds: ({ text }) =>
      (
        [
          [province, city, 2],
          [city, district, 4],
          [province, district, 2],
        ] as const
      )
        .filter(([outer, inner]) => isCode(text(outer)) && isCode(text(inner)))
        .filter(([outer, inner, signs]) => text(outer).slice(0, signs) !== text(inner).slice(0, signs))
        .slice(0, 1)
        .map(([outer, inner]) => ({ fields: [outer, inner] })),
    severity: 'error',
    source: sources.apply,
    seen,
  },
];

import { describe, expect, it } from 'vitest';
import { regionPath } from '../../lib/fields/codes/regions.ts';
import { kinds } from '../../lib/fields/kinds.ts';
import { company } from './company.ts';
import { person } from './person.ts';

/** GB 11643: check sign of an ID number. */
const idCheck = (number: string) => {
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  return '10X98765432'[weights.reduce((sum, weight, at) => sum + weight * Number(number[at]), 0) % 11];
};

/** GB 32100: check sign of a credit code. */
const creditCheck = (code: string) => {
  const signs = '0123456789ABCDEFGHJKLMNPQRTUWXY';
  const sum = [...code.slice(0, 17)].reduce((total, sign, at) => total + signs.indexOf(sign) * (3 ** at % 31), 0);
  return signs[(31 - (sum % 31)) % 31];
};

const samples = [
  ['company', company],
  ['person', person],
] as const;
const people = [
  company.icp_subject.principal_info,
  company.icp_subject.legal_person_info,
  company.icp_applets.principal_info,
  person.icp_subject.principal_info,
];

describe('the samples', () => {
  it.each(people)('$name has a valid number nobody was given', ({ certificate_number }) => {
    expect(certificate_number).toMatch(/^\d{17}[\dX]$/);
    expect(certificate_number.at(-1)).toBe(idCheck(certificate_number));
    expect(certificate_number.slice(14, 17)).toBe('000');
    expect(kinds.date.safeParse(certificate_number.slice(6, 14)).success).toBe(true);
  });

  it('have a valid credit code', () => {
    const { certificate_number } = company.icp_subject.organize_info;
    expect(certificate_number).toHaveLength(18);
    expect(certificate_number.at(-1)).toBe(creditCheck(certificate_number));
  });

  it.each(samples)('%s: everything keeps to its kind', (_, { icp_subject, icp_applets }) => {
    const { province, city, district } = icp_subject.base_info;
    expect(regionPath(province, city, district)).toHaveLength(3);
    for (const someone of [icp_subject.principal_info, icp_applets.principal_info]) {
      expect(kinds.mobile.safeParse(someone.mobile).success).toBe(true);
      expect(kinds.mobile.safeParse(someone.emergency_contact).success).toBe(true);
      expect(kinds.email.safeParse(someone.email).success).toBe(true);
      expect(kinds.date.safeParse(someone.certificate_validity_date_start).success).toBe(true);
      expect(kinds.dateOrLongTerm.safeParse(someone.certificate_validity_date_end).success).toBe(true);
    }
    expect(icp_applets.base_info.comment.length).toBeGreaterThanOrEqual(20);
    expect(icp_applets.base_info.comment.length).toBeLessThanOrEqual(200);
    expect(icp_applets.base_info.appid).toMatch(/^wx[0-9a-f]{16}$/);
  });

  it('give every phone to one person only', () => {
    const phones = [company.icp_subject, company.icp_applets, person.icp_subject].flatMap(({ principal_info }) => [
      principal_info.mobile,
      principal_info.emergency_contact,
    ]);
    expect(new Set(phones).size).toBe(6);
  });

  it('say plainly that they are samples', () => {
    for (const text of [
      company.icp_subject.base_info.name,
      person.icp_subject.base_info.name,
      ...people.map(({ name }) => name),
    ]) {
      expect(text).toMatch(/示例|样本/);
    }
  });
});

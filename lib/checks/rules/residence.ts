import { sources } from '../../texts/sources.ts';
import { type BureauWants, bureauWants } from '../bureau-wants.ts';
import type { Facts } from '../facts.ts';
import { nameOfProvince } from '../name-of-province.ts';
import { chosenRegion, placeAgainst } from '../place-against.ts';
import { isIndividual } from '../roles.ts';
import type { Rule } from '../rule.ts';

const seen = '2026-10';
const province = 'icp_subject.base_info.province';
const printed = 'icp_subject.organize_info.certificate_address';
const contact = 'icp_subject.base_info.address';
const permit = 'icp_subject.personal_info.residence_permit';
const subjectType = 'icp_subject.base_info.type';
const city = 'icp_subject.base_info.city';
const district = 'icp_subject.base_info.district';

const wants = ({ text }: Facts): BureauWants => bureauWants[text(province)] ?? {};
const words = ({ text }: Facts) => ({ province: nameOfProvince(text(province)) });

/**
 * Is the certificate's address in another province? The first digits of an ID number do not tell: they stay when its
 * bearer moves, so nothing follows from them.
 */
const isOutsider = (facts: Facts): boolean =>
  isIndividual(facts) &&
  facts.text(printed) !== '' &&
  placeAgainst(facts.text(printed), chosenRegion(facts))?.against === 'province';

const without = (facts: Facts, outsiders: BureauWants['outsiders']): boolean =>
  facts.scans.size > 0 && !facts.scans.has(permit) && wants(facts).outsiders === outsiders && isOutsider(facts);

const common = {
  fields: [printed, subjectType, province, city, district],
  severity: 'warning',
  source: sources.provinces,
  seen,
} as const;

/** Individuals who file elsewhere than at home, by what the bureau of the province takes. */
export const residenceRules: readonly Rule[] = [
  {
    ...common,
    id: 'outsider-refused',
    when: (facts) => wants(facts).outsiders === 'none' && isOutsider(facts),
    finds: (facts) => [{ fields: [printed, province], words: words(facts) }],
  },
  {
    ...common,
    id: 'outsider-permit',
    fields: [...common.fields, permit],
    when: (facts) => without(facts, 'permit'),
    finds: (facts) => [{ fields: [permit], words: words(facts) }],
  },
  {
    ...common,
    id: 'outsider-permit-or-student-card',
    fields: [...common.fields, permit],
    when: (facts) => without(facts, 'permitOrStudentCard'),
    finds: (facts) => [{ fields: [permit], words: words(facts) }],
  },
  {
    // Of organisations the two addresses are judged one by one, against the region chosen (addresses.ts).
    ...common,
    id: 'addresses-two-cities',
    when: (facts) => isIndividual(facts) && wants(facts).sameCity === true && facts.text(contact) !== '',
    fields: [...common.fields, contact],
    finds: (facts) =>
      ['city', 'province'].includes(placeAgainst(facts.text(printed), chosenRegion(facts))?.against ?? '')
        ? [{ fields: [printed, contact], words: words(facts) }]
        : [],
  },
];

import { sources } from '../../texts/sources.ts';
import { ageOn, born } from '../born.ts';
import { bureauWants } from '../bureau-wants.ts';
import type { Facts } from '../facts.ts';
import { nameOfProvince } from '../name-of-province.ts';
import { onceFor } from '../once-for.ts';
import { isIndividual, roles } from '../roles.ts';
import type { Rule } from '../rule.ts';

const seen = '2026-10';
const province = 'icp_subject.base_info.province';
const numbers = [roles.subjectPrincipal.number, roles.appletPrincipal.number] as const;

/** The youngest any bureau is known to take, and what most ask for where nothing is known of one. */
const lowest = 16;
const usual = 18;

const wants = ({ text }: Facts) => bureauWants[text(province)];

const ages = onceFor((facts) =>
  numbers.flatMap((number) => {
    const birth = born(facts.text(number), facts.today);
    return birth === undefined ? [] : [{ number, age: ageOn(birth, facts.today) }];
  }),
);

/** Principals whose age, by their number, is such. */
const aged =
  (isSo: (age: number, facts: Facts) => boolean): Rule['finds'] =>
  (facts) =>
    ages(facts)
      .filter(({ age }) => isSo(age, facts))
      .map(({ number }) => ({
        fields: [number],
        words: { min: wants(facts)?.minAge ?? usual, province: nameOfProvince(facts.text(province)) },
      }));

const common = { fields: [...numbers, province], severity: 'warning', source: sources.provinces, seen } as const;

/** How old a principal has to be. No official page says; vendors name a number for some provinces. */
export const ageRules: readonly Rule[] = [
  { ...common, id: 'age-lowest', finds: aged((age) => age < lowest) },
  {
    ...common,
    id: 'age-of-province',
    finds: aged((age, facts) => age >= lowest && age < (wants(facts)?.minAge ?? 0)),
  },
  {
    ...common,
    id: 'age-usual',
    finds: aged((age, facts) => age >= lowest && wants(facts)?.minAge === undefined && age < usual),
  },
  {
    ...common,
    id: 'age-income-proof',
    fields: [...common.fields, 'icp_subject.base_info.type'],
    when: isIndividual,
    finds: aged((age, facts) => age >= lowest && age < (wants(facts)?.incomeProofBelow ?? 0)),
  },
];

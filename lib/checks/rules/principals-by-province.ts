import type { FieldId } from '../../fields/index.ts';
import { sources } from '../../texts/sources.ts';
import { born } from '../born.ts';
import { type BureauWants, bureauWants } from '../bureau-wants.ts';
import { holds } from '../cases-of.ts';
import type { Facts } from '../facts.ts';
import { nameOfProvince } from '../name-of-province.ts';
import { legalNumber } from '../persons.ts';
import { isIndividual, isOnePerson, roles } from '../roles.ts';
import type { Rule } from '../rule.ts';

const { subjectPrincipal, appletPrincipal, legalRepresentative, individual } = roles;
const seen = '2026-10';
const province = 'icp_subject.base_info.province';
const subjectType = 'icp_subject.base_info.type';
const letter = 'icp_subject.principal_info.authorization_letter';
const names = [subjectPrincipal.name, legalRepresentative.name] as const;

const wants = ({ text }: Facts): BureauWants => bureauWants[text(province)] ?? {};

/** A legal representative who is named, and is not the subject principal. */
const isAnother = (facts: Facts): boolean =>
  holds('principalNotLegalRepresentative', facts, subjectPrincipal.name) === 'yes';
const isOneOf = (facts: Facts, ...wanted: BureauWants['principal'][]): boolean =>
  wanted.includes(wants(facts).principal) && isAnother(facts);

/** Where the principal needs a mainland ID card, a legal representative without one may not be it. */
const mayNotBe = (facts: Facts): boolean =>
  wants(facts).mainlandPrincipal === true &&
  facts.text(legalNumber) !== '' &&
  (born(facts.text(legalNumber), facts.today) === undefined || /^[89]/u.test(facts.text(legalNumber)));

const at =
  (...fields: FieldId[]): Rule['finds'] =>
  ({ text }) => [{ fields, words: { province: nameOfProvince(text(province)) } }];

const common = {
  fields: [...names, subjectPrincipal.number, legalNumber, subjectType, province],
  severity: 'warning',
  source: sources.provinces,
  seen,
} as const;

/** Whom the bureau of a province takes as principal of a subject. */
export const principalsByProvince: readonly Rule[] = [
  {
    ...common,
    id: 'principal-not-legal',
    when: (facts) => isOneOf(facts, 'legal') && !mayNotBe(facts),
    finds: at(...names),
    source: 'http://www.55co.cc/4451.html',
  },
  {
    // Files are known once there is one: without any, nobody can tell a letter is missing.
    ...common,
    id: 'principal-letter',
    fields: [...common.fields, letter],
    when: (facts) =>
      facts.scans.size > 0 && !facts.scans.has(letter) && isOneOf(facts, 'usual', 'letter', 'letterAndOne'),
    finds: at(letter, subjectPrincipal.name),
  },
  {
    ...common,
    id: 'principals-not-one',
    fields: [...common.fields, appletPrincipal.name, appletPrincipal.number],
    when: (facts) => isOneOf(facts, 'letterAndOne') && isOnePerson(facts, subjectPrincipal, appletPrincipal) === false,
    finds: at(subjectPrincipal.name, appletPrincipal.name),
  },
  {
    ...common,
    id: 'principal-without-id-card',
    fields: [subjectPrincipal.type, subjectType, province],
    when: (facts) =>
      facts.subjectType !== '' &&
      !isIndividual(facts) &&
      wants(facts).mainlandPrincipal === true &&
      !['', '2'].includes(facts.text(subjectPrincipal.type)),
    finds: at(subjectPrincipal.type),
  },
  {
    ...common,
    id: 'individual-without-id-card',
    fields: [individual.type, subjectType, province],
    when: (facts) =>
      isIndividual(facts) && wants(facts).notOfIndividuals?.includes(facts.text(individual.type)) === true,
    finds: at(individual.type),
  },
];

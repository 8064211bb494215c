import type { Case } from '../fields/cases.ts';
import { noPreApproval } from '../fields/codes/pre-approvals.ts';
import type { FieldId } from '../fields/index.ts';
import type { Facts } from './facts.ts';
import { subjectNumber } from './persons.ts';
import { chosenRegion } from './place-against.ts';
import { placeAtHead } from './place-at-head.ts';
import { isOnePerson, type Role, roles } from './roles.ts';

/** Does a case hold? `perhaps`: the draft alone cannot tell. */
export type Holds = 'yes' | 'no' | 'perhaps';

const is = (so: boolean): Holds => (so ? 'yes' : 'no');
const individual = '5';

const nonIndividual = ({ subjectType }: Facts): Holds =>
  subjectType === '' ? 'perhaps' : is(subjectType !== individual);

const { subjectPrincipal, appletPrincipal, legalRepresentative } = roles;
const isUnnamed = ({ text }: Facts, { name, number }: Role): boolean => text(name) === '' && text(number) === '';

// The form asks for the legal representative only where another is the principal: nothing written means nobody else.
const subjectPrincipalIsOther = (facts: Facts): Holds => {
  if (isUnnamed(facts, legalRepresentative)) return 'no';
  return is(isOnePerson(facts, subjectPrincipal, legalRepresentative) !== true);
};

const appletPrincipalIsOther = (facts: Facts): Holds => {
  if (facts.samePerson) return subjectPrincipalIsOther(facts);
  if (isUnnamed(facts, appletPrincipal)) return 'perhaps';
  const representative = isUnnamed(facts, legalRepresentative) ? subjectPrincipal : legalRepresentative;
  const isHe = isOnePerson(facts, appletPrincipal, representative);
  return isHe === undefined ? 'perhaps' : is(!isHe);
};

const andNotIndividual = (facts: Facts, holds: Holds): Holds => {
  const organisation = nonIndividual(facts);
  return [organisation, holds].includes('no') ? 'no' : organisation === 'yes' ? holds : 'perhaps';
};

const outOfProvince = (facts: Facts): Holds => {
  const province = facts.text('icp_subject.base_info.province');
  if (facts.subjectType !== individual || province === '') return 'no';
  const printed = placeAtHead(
    facts.text('icp_subject.organize_info.certificate_address'),
    chosenRegion(facts),
  )?.province;
  if (printed) return is(printed !== province);
  // The first signs of an ID number tell where it was issued, not where its bearer is registered now.
  const issued = facts.text(subjectNumber).slice(0, 2);
  return /^\d{2}$/u.test(issued) && issued !== province.slice(0, 2) ? 'perhaps' : 'no';
};

const hasApproval = ({ list }: Facts): Holds =>
  is(list('icp_applets.base_info.nrlx_details[].type').some((code) => code !== '' && code !== noPreApproval));

const cases: Record<Case, (facts: Facts, id: FieldId) => Holds> = {
  nonIndividual,
  principalNotLegalRepresentative: (facts) => andNotIndividual(facts, subjectPrincipalIsOther(facts)),
  notLegalRepresentative: (facts, id) =>
    andNotIndividual(
      facts,
      id.startsWith('icp_applets.') ? appletPrincipalIsOther(facts) : subjectPrincipalIsOther(facts),
    ),
  individualOutOfProvince: outOfProvince,
  preApproval: hasApproval,
  renamed: (facts) => (nonIndividual(facts) === 'no' ? 'no' : 'perhaps'),
  provinceRule: () => 'perhaps',
};

/** Does the case hold in which a row is required? */
export const holds = (which: Case, facts: Facts, id: FieldId): Holds => cases[which](facts, id);

import type { Case } from '../fields/cases.ts';
import { noPreApproval } from '../fields/codes/pre-approvals.ts';
import { provinces } from '../fields/codes/provinces.ts';
import type { FieldId } from '../fields/index.ts';
import { plain } from '../fields/plain.ts';
import type { Facts } from './facts.ts';
import { legalNumber, subjectNumber } from './persons.ts';

/** Does a case hold? `perhaps`: the draft alone cannot tell. */
export type Holds = 'yes' | 'no' | 'perhaps';

type Principal = 'icp_subject' | 'icp_applets';

const is = (so: boolean): Holds => (so ? 'yes' : 'no');
const individual = '5';

const nonIndividual = ({ subjectType }: Facts): Holds =>
  subjectType === '' ? 'perhaps' : is(subjectType !== individual);

/** Two people as far as what is written of them tells: by number where both have one, else by name. */
const differ = (
  facts: Facts,
  one: readonly [number: FieldId, name: FieldId],
  other: typeof one,
): boolean | undefined => {
  for (const at of [0, 1] as const) {
    const [a, b] = [facts.text(one[at]), facts.text(other[at])].map((text) => plain(text).toUpperCase());
    if (a && b) return a !== b;
  }
  return undefined;
};

const rowsOf = (path: Principal) =>
  [`${path}.principal_info.certificate_number`, `${path}.principal_info.name`] as const;
const legal = [legalNumber, 'icp_subject.legal_person_info.name'] as const;

// The form asks for the legal representative only where another is the principal: nothing written means nobody else.
const subjectPrincipalIsOther = (facts: Facts): Holds => {
  if (legal.every((id) => facts.text(id) === '')) return 'no';
  return is(differ(facts, rowsOf('icp_subject'), legal) !== false);
};

const appletPrincipalIsOther = (facts: Facts): Holds => {
  if (facts.samePerson) return subjectPrincipalIsOther(facts);
  if (rowsOf('icp_applets').every((id) => facts.text(id) === '')) return 'perhaps';
  const representative = legal.every((id) => facts.text(id) === '') ? rowsOf('icp_subject') : legal;
  const two = differ(facts, rowsOf('icp_applets'), representative);
  return two === undefined ? 'perhaps' : is(two);
};

const andNotIndividual = (facts: Facts, holds: Holds): Holds => {
  const organisation = nonIndividual(facts);
  return [organisation, holds].includes('no') ? 'no' : organisation === 'yes' ? holds : 'perhaps';
};

/** The province an address opens with: 「广东省…」, 「广东…」. */
const provinceOf = (address: string): string | undefined =>
  provinces.find(({ zh, aka = [] }) => [zh, ...aka].some((name) => plain(address).startsWith(name)))?.code;

const outOfProvince = (facts: Facts): Holds => {
  const province = facts.text('icp_subject.base_info.province');
  if (facts.subjectType !== individual || province === '') return 'no';
  const printed = provinceOf(facts.text('icp_subject.organize_info.certificate_address'));
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

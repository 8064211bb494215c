import { noPreApproval } from '../../fields/codes/pre-approvals.ts';
import { askedSections, type FilingKindId } from '../asked-sections.ts';
import type { Situation } from './situation.ts';

/** A case in a person's own words, where no profile is at hand. */
export interface Described {
  /** Code of the kind of subject. */
  subjectType: string;
  /** Six digits, '' while not decided. */
  province: string;
  /** The subject principal is the legal representative. */
  legal: boolean;
  /** One person holds both roles. */
  same: boolean;
  /** The address on an individual's certificate is in the province. */
  inside: boolean;
  renamed: boolean;
  /** Codes of approvals; none: 以上都不涉及. */
  approvals: readonly string[];
}

export const isFilingKind = (text: string): text is FilingKindId => Object.hasOwn(askedSections, text);

/** What follows of it; of an individual there is neither legal representative nor another principal. */
export function situationFrom(kind: FilingKindId, described: Described): Situation {
  const { subjectType, province, legal, same, inside, renamed, approvals } = described;
  const isIndividual = subjectType === '5';
  const samePerson = isIndividual || same;
  const subjectPrincipalIsOther = isIndividual || legal ? 'no' : 'yes';
  return {
    kind,
    subjectType,
    province,
    subjectPrincipalIsOther,
    // Another than the legal representative if that one is the subject principal; else it may be that very person.
    appletPrincipalIsOther: samePerson ? subjectPrincipalIsOther : legal ? 'yes' : 'perhaps',
    samePerson,
    outOfProvince: isIndividual && !inside ? 'yes' : 'no',
    renamed: !isIndividual && renamed ? 'yes' : 'no',
    approvals: approvals.length ? approvals : [noPreApproval],
    certificates: {},
  };
}

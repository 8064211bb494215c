import type { FieldId } from '../../fields/index.ts';
import { sources } from '../../texts/sources.ts';
import { alike, isIndividual, plainName, plainNumber, type Role, roles } from '../roles.ts';
import type { Hit, Rule } from '../rule.ts';

const { individual, subjectPrincipal, appletPrincipal, legalRepresentative } = roles;
const seen = '2026-10';
const subjectType = 'icp_subject.base_info.type';
const fourFacts = 'http://www.roadke.com/1869.html';

/** Of an individual the interface wants what the subject and its principal share to be the same. */
const shared: readonly [Rule['id'], FieldId, FieldId, (text: string) => string][] = [
  ['individual-name', individual.name, subjectPrincipal.name, plainName],
  ['individual-certificate', individual.type, subjectPrincipal.type, plainNumber],
  ['individual-number', individual.number, subjectPrincipal.number, plainNumber],
];

/** Two roles one person may hold, and must then be written of alike. */
const pairs: readonly (readonly [Role, Role])[] = [
  [subjectPrincipal, appletPrincipal],
  [subjectPrincipal, legalRepresentative],
  [appletPrincipal, legalRepresentative],
];
const rowsOf = (of: typeof pairs): FieldId[] => [
  ...new Set(of.flatMap((pair) => pair.flatMap(({ name, number }) => [name, number]))),
];
const principals = pairs.slice(0, 1);
const withLegal = pairs.slice(1);

const where =
  (of: typeof pairs, key: 'name' | 'number', isSo: (numbers?: boolean, names?: boolean) => boolean): Rule['finds'] =>
  (facts) =>
    of
      .filter(([a, b]) => isSo(alike(facts, a.number, b.number, plainNumber), alike(facts, a.name, b.name, plainName)))
      .map(([a, b]): Hit => ({ fields: [a[key], b[key]] }));

/** Who is who: one person is written of alike wherever the form asks. */
export const peopleRules: readonly Rule[] = [
  ...shared.map(
    ([id, ofSubject, ofPrincipal, as]): Rule => ({
      id,
      fields: [ofSubject, ofPrincipal, subjectType],
      when: isIndividual,
      finds: (facts) =>
        alike(facts, ofSubject, ofPrincipal, as) === false ? [{ fields: [ofSubject, ofPrincipal] }] : [],
      severity: 'error',
      source: sources.apply,
      seen,
    }),
  ),
  {
    id: 'person-two-names',
    fields: rowsOf(pairs),
    finds: where(pairs, 'name', (numbers, names) => numbers === true && names === false),
    severity: 'warning',
    source: sources.apply,
    seen,
  },
  {
    // Two people may bear one name, and one person may hold two certificates.
    id: 'person-two-numbers',
    fields: rowsOf(principals),
    finds: where(principals, 'number', (numbers, names) => numbers === false && names === true),
    severity: 'warning',
    source: sources.apply,
    seen,
  },
  {
    // The registry is asked whether name and number of the legal representative belong together (工商四要素).
    id: 'legal-representative-number',
    fields: rowsOf(withLegal),
    finds: where(withLegal, 'number', (numbers, names) => numbers === false && names === true),
    severity: 'warning',
    source: fourFacts,
    seen,
  },
];

import type { FieldId } from '../../fields/index.ts';
import { plain } from '../../fields/plain.ts';
import { sources } from '../../texts/sources.ts';
import type { Facts } from '../facts.ts';
import { principals } from '../persons.ts';
import { isOnePerson, roles } from '../roles.ts';
import type { Rule } from '../rule.ts';

const seen = '2026-10';
const [subject, applet] = principals;
const rows = <Key extends string>(key: Key) => [`${subject}.${key}`, `${applet}.${key}`] as const;

/** Both principals are named, and not one person: nobody knows of half a draft. */
const areTwo = (facts: Facts): boolean => isOnePerson(facts, roles.subjectPrincipal, roles.appletPrincipal) === false;

const alike = (facts: Facts, one: FieldId, other: FieldId): boolean =>
  facts.text(one) !== '' && plain(facts.text(one)).toLowerCase() === plain(facts.text(other)).toLowerCase();

const pairs = (of: readonly (readonly [FieldId, FieldId])[]) => (facts: Facts) =>
  of.filter(([one, other]) => alike(facts, one, other)).map((pair) => ({ fields: pair }));

const own = principals.map((path) => [`${path}.mobile`, `${path}.emergency_contact`] as const);
const crossed = [
  [`${subject}.mobile`, `${applet}.emergency_contact`],
  [`${applet}.mobile`, `${subject}.emergency_contact`],
] as const;
const names = ['certificate_number', 'name'].flatMap((key) => rows(key as 'certificate_number' | 'name'));

/** Whose numbers and mailboxes are whose. */
export const phoneRules: readonly Rule[] = [
  {
    id: 'emergency-own',
    fields: own.flat(),
    finds: pairs(own),
    severity: 'error',
    source: sources.guide,
    seen,
  },
  {
    id: 'mobile-shared',
    fields: [...rows('mobile'), ...names],
    when: areTwo,
    finds: pairs([rows('mobile')]),
    severity: 'error',
    source: sources.guide,
    seen,
  },
  {
    id: 'emergency-other',
    fields: [...crossed.flat(), ...names],
    when: areTwo,
    finds: pairs(crossed),
    severity: 'warning',
    source: sources.guide,
    seen,
  },
  {
    id: 'email-shared',
    fields: [...rows('email'), ...names],
    when: areTwo,
    finds: pairs([rows('email')]),
    severity: 'warning',
    source: sources.guide,
    seen,
  },
];

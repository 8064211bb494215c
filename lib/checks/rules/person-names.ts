import type { FieldId } from '../../fields/index.ts';
import { plain } from '../../fields/plain.ts';
import { sources } from '../../texts/sources.ts';
import { born } from '../born.ts';
import type { Facts } from '../facts.ts';
import { isIndividual, type Role, roles } from '../roles.ts';
import type { Rule } from '../rule.ts';

const seen = '2026-10';
const subjectType = 'icp_subject.base_info.type';
const people: readonly Role[] = Object.values(roles);
const names: readonly FieldId[] = people.map(({ name }) => name);

/** The separator of names, by the notice of twelve ministries on names in public systems (民委发〔2016〕33号). */
const separators = 'http://enteach.net/webdiceng.php?id=100965';
const wrongDot = /(?<=\p{Script=Han})[ \u3000]*[.．•・‧∙●⋅｡。･−—–‐-][ \u3000]*(?=\p{Script=Han})/gu;
const spaces = /(?<=\p{Script=Han})[ \u3000]+(?=\p{Script=Han})/gu;

/** Names of people that are not as they should be; the name of a subject is a person's only where it is one. */
const each =
  (isWrong: (text: string, facts: Facts, role: Role) => boolean): Rule['finds'] =>
  (facts) =>
    people
      .filter((role) => role !== roles.individual || isIndividual(facts))
      .filter((role) => facts.text(role.name).trim() !== '' && isWrong(facts.text(role.name), facts, role))
      .map(({ name }) => ({ fields: [name] }));

const holdsIdCard = (facts: Facts, { type, number }: Role): boolean =>
  type ? facts.text(type) === '2' : born(facts.text(number), facts.today) !== undefined;

const rule = (id: Rule['id'], isWrong: Parameters<typeof each>[0], more: Partial<Rule> = {}): Rule => ({
  id,
  fields: [...names, subjectType],
  finds: each(isWrong),
  severity: 'warning',
  source: sources.apply,
  seen,
  ...more,
});

/** Names of people, as certificates print them. */
export const personNameRules: readonly Rule[] = [
  rule('person-name-spaces', (text) => text.search(spaces) >= 0 && text.search(wrongDot) < 0, {
    mend: (text) => text.replace(spaces, ''),
  }),
  rule('person-name-dot', (text) => text.search(wrongDot) >= 0, {
    mend: (text) => text.replace(wrongDot, '·'),
    source: separators,
    seen: '2026-11',
  }),
  rule(
    'person-name-signs',
    (text) =>
      !/^\d+$/u.test(plain(text)) && /[^\p{L}\p{M}\p{Script=Han}\s·.．•・‧∙●⋅｡。･−—–‐\-'’ʼ,]/u.test(text.trim()),
  ),
  rule('person-name-title', (text) => /^\p{Script=Han}{1,2}(?:先生|女士|小姐|老师|经理|老板)$/u.test(plain(text))),
  // Cards print the name in Chinese; a people's own script may stand beside it.
  rule('person-name-latin', (text, facts, role) => /\p{Script=Latin}/u.test(text) && holdsIdCard(facts, role), {
    fields: [...people.flatMap(({ name, type, number }) => [name, type ?? number]), subjectType],
  }),
];

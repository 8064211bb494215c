import { expect, it } from 'vitest';
import { groupOf } from '../../../lib/fields/groups.ts';
import { type FieldId, fields } from '../../../lib/fields/index.ts';
import type { Decision, Reason } from '../../../lib/recognise/decide.ts';
import { movedAnchors } from '../../../lib/recognise/moved-anchors.ts';

const person = 'icp_subject.principal_info.';
const rows = Object.keys(fields) as FieldId[];
const whole = [...new Set(rows.filter((id) => id.startsWith(person)).map(groupOf))].map((id) =>
  id.slice(person.length),
);

const form = (found: readonly string[], left: readonly Reason['because'][], step?: string): Decision => ({
  isForm: true,
  ...(step && { step }),
  found: found.map((name) => ({
    group: `${person}${name}`,
    section: 'subject_principal',
    label: name,
    parts: [],
    reasons: [],
  })),
  unfound: left.map((because, at) => ({ label: `${at}`, controls: [at], reasons: [{ because, text: '' }] })),
});
const without = (...names: string[]) => whole.filter((name) => !names.includes(name));

it.each<[string, Decision, readonly string[]]>([
  ['all that is always there', form(whole, ['unknownLabel'], '主体负责人信息'), []],
  ['one is missing, and a row is called otherwise', form(without('email'), ['unknownLabel'], '主体'), ['email']],
  ['or fits nothing', form(without('email', 'mobile'), ['misfit'], '主体'), ['mobile', 'email']],
  ['one is missing, and nothing else is there: it may come later', form(without('email'), [], '主体'), []],
  ['a block of somebody else is no missing row', form(without('email'), ['foreignBlock'], '主体'), []],
  ['most are missing: their answer is not wanted here', form(['name', 'email'], ['unknownLabel'], '主体'), []],
  ['nowhere is said whose rows these are', form(whole, ['severalMeanings']), ['title']],
  ['no form', { ...form(without('email'), ['unknownLabel']), isForm: false }, []],
])('%s', (_, decision, names) => {
  expect(movedAnchors(decision)).toEqual(
    names.map((name) => (name === 'title' ? name : (`${person}${name}` as FieldId))),
  );
});
